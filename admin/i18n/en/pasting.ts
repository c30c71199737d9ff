export const pasting = {};
