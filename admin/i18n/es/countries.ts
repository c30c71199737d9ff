export const countries: typeof import("../en/countries.ts").countries = {};
