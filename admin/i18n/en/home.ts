export const home = {
  says: "What needs you today. Every number opens its list.",
  tiles: {
    overdue: "organization overdue |||| organizations overdue",
    foundWrong: "with something found wrong",
    dueSoon: "due soon |||| due soon",
    neverVerified: "never verified |||| never verified",
    proposals: "proposal waiting |||| proposals waiting",
    drafts: "draft |||| drafts",
  },
  claims: {
    title: "What to check",
    says: "Phones, addresses and the rest, of published organizations: how many, and in how many of these.",
    kind: "Kind",
    OVERDUE: "Overdue",
    DUE_SOON: "Due soon",
    NEVER_VERIFIED: "Never verified",
    none: "Everything stands verified.",
    within: "in %{smart_count}",
    organizations: "organization |||| organizations",
  },
  recent: { title: "What others changed", none: "Nobody else has changed anything yet." },
  overTime: {
    title: "Freshness over time",
    says: "All claims that are published today, as they stood each month.",
  },
  bySection: "By section",
  byCountry: "By country page",
};
