export const history: typeof import("../en/history.ts").history = {};
