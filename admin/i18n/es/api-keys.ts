export const apiKeys: typeof import("../en/api-keys.ts").apiKeys = {};
