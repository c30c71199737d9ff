export const countries = {};
