export const layout = {
  home: "Home",
  organizations: "Organizations",
  proposals: "Proposals",
  countries: "Country pages",
  sections: "Sections",
  people: "People",
  keys: "API keys",
  intervals: "Intervals",
  audit: "Audit trail",
  account: "My account",
};
