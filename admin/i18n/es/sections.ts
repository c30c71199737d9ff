export const sections: typeof import("../en/sections.ts").sections = {};
