export const session: typeof import("../en/session.ts").session = {};
