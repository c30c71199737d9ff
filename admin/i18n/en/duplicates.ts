/** Who is in the directory more than once. */
export const duplicates = {
  says: "These seem to be in the directory more than once. Compare them: make them one, or say that they are two.",
  certainty: "How sure it is",
  all: "All",
  count: "One group |||| %{number} groups",
  compare: "Compare",
  compareNamed: "Compare: %{name}",
  compareChosen: "Compare and merge",
  for: "For it: %{what}.",
  against: "Against it: %{what}.",
  next: "Next group",
  previous: "Previous group",
  none: "Nobody is here twice",
  noneLikeThis: "Nobody is here twice, as far as these filters reach",
  noneSays: "Whoever is added or changed is compared with all the others.",
  showAll: "Look everywhere",
};
