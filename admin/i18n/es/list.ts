export const list: typeof import("../en/list.ts").list = {};
