export const form: typeof import("../en/form.ts").form = {};
