/** What a visitor finds in the editor the first time: one country page, as a website would read it. */
export const firstTab = {
  query: `# Posada's public directory: no key needed.
#
# Ctrl-Enter      runs this query
# Ctrl-Space      shows what can be asked here
# the book, left  documents all types and fields

query CountryPage($code: String!, $locale: String) {
  country(code: $code) {
    name(locale: $locale) { text }
    sourceDate
    sections {
      name(locale: $locale) { text }
      entries {
        position
        organization {
          slug
          name
          description(locale: $locale) { text locale }
          locations { address1 city state }
          phones { display number freshness }
          emails { address }
          verifiedAt
          freshness
        }
      }
    }
  }
}
`,
  variables: `{
  "code": "MX",
  "locale": "es"
}
`,
};

/** True until GraphiQL has kept anything in this browser; true as well where it may not. */
export function isFirstVisit(): boolean {
  try {
    return localStorage.getItem("graphiql:tabState") === null;
  } catch {
    return true;
  }
}
