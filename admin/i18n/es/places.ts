export const places: typeof import("../en/places.ts").places = {};
