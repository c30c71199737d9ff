export const preview: typeof import("../en/preview.ts").preview = {};
