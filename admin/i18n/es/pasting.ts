export const pasting: typeof import("../en/pasting.ts").pasting = {};
