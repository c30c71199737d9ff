/** What is said while somebody writes what may be there already. */
export const doubles = {
  title: "Is it this one? |||| Is it one of these?",
  heard: "It may be there already: %{names}.",
  newTab: "(opens in a new tab)",
};
