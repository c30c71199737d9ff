export const intervals = {};
