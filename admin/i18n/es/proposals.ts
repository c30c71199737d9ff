export const proposals: typeof import("../en/proposals.ts").proposals = {};
