export const intervals: typeof import("../en/intervals.ts").intervals = {};
