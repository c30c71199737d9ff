export const saving: typeof import("../en/saving.ts").saving = {};
