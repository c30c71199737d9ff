export const claims: typeof import("../en/claims.ts").claims = {};
