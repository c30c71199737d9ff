export const findings = {
  severity: {
    BLOCKING: "Keeps it from being published",
    HIGH: "May mislead somebody",
    MEDIUM: "Makes help harder to find",
    LOW: "Untidy",
    NOTE: "Good to know",
  },
  why: "Why?",
  repaired: "Done: %{says}.",
  count: "%{smart_count} hint |||| %{smart_count} hints",
  go: "Go there",
};
