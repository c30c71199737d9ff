/** What a person says of an organization, or of something it says. */
export const flags = {
  button: "Flag…",
  of: "Flag: %{label}",
  key: "Flag where you are",
  title: "Flag “%{name}”",
  whole: "The whole entry",
  kind: "What is it?",
  kinds: {
    STALE: "Out of date",
    WRONG: "Wrong",
    CLOSED: "Closed",
    DUPLICATE: "In the directory twice",
  },
  other: "Of which one?",
  note: "Note for the others (optional)",
  send: "Flag",
  done: "Flagged. Whoever opens it next will see it.",
  undone: "The flag is taken back.",
};
