/** The page that explains what is looked for. */
export const rules = {
  title: "What is looked for",
  says: "Everything that can be noticed about an organization: why it matters, and what to do.",
  readOnly: "An admin of all countries can switch rules off and say how much each matters.",
  search: "Search in what is looked for",
  found: "One of them |||| %{smart_count} of them",
  none: "Nothing that is looked for has these words.",
  off: "Switched off",
  offSays: "These say nothing, also about what they noticed before.",
  open: "One open |||| %{number} open",
  noneOpen: "None open",
  switch: "Look for it: “%{title}”",
  severity: "How bad: “%{title}”",
  usual: "%{severity} (as usual)",
  back: "As usual",
  changed: "Changed by %{name} on %{date}",
  saved: {
    on: "It is looked for again.",
    off: "It is no longer looked for.",
    severity: "From now on: %{severity}.",
  },
};
