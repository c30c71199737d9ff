export const sections = {
  title: "Sections",
  says: "Every country page has these sections, in this order. Drag one to move it on all pages.",
  saysRead: "Every country page has these sections, in this order.",
  add: "Add a section",
  public: "What you save stands on every country page at once.",
  description: "What belongs in it",
  entries: "one entry |||| %{smart_count} entries",
  slugHint: "Small letters and hyphens, such as “legal-aid”.",
  slugLocked: "It stays as it is, because entries stand in this section.",
  theirs: "%{what}: somebody else wrote “%{text}”. Yours stays if you save.",
  takeTheirs: "Take theirs",
  back: "To the sections",
};
