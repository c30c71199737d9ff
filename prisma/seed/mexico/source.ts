/** What the page says of its own age: last updated in March 2024. */
export const sourceDate = "2024-03";
