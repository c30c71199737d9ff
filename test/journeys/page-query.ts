/** The Mexico page whole, as a website would ask for it: one root field, one request. */
export const pageQuery = `
  query CountryPage($code: String!) {
    country(code: $code) {
      code
      slug
      name { text locale }
      sourceDate
      editedAt
      texts {
        topic
        heading { text locale }
        en: body(locale: "en") { text locale }
        es: body(locale: "es") { text locale }
      }
      instruments { kind name { text } note { text } events { kind date } }
      links { topic url label { text } note { text } }
      sections {
        slug
        position
        name { text }
        description { text }
        entries {
          id
          position
          note { text }
          organization { ...Whole parent { ...Whole } }
        }
      }
    }
  }

  fragment Whole on Organization {
    id
    slug
    name
    nameStatus
    nameBasis
    alternateNames { name locale }
    description(locale: "es") { text locale }
    translations { locale text editedAt outdated }
    presence { ...Clock }
    locations {
      ...Clock kind name visibility display address1 address2 city state postalCode country
      latitude longitude coordinatePrecision timezone statedTimezone isOpen
      schedules { ...Hours }
    }
    phones { ...Clock number display extension type label { text } locationId }
    emails { ...Clock address display label { text } locationId }
    links { ...Clock kind url display label { text } }
    schedules { ...Hours }
    contacts { ...Clock name role phones { number } emails { address } schedules { opens } }
    notices { id startsOn endsOn text { text } }
    languages { code note }
    helps { slug name { text } }
    audiences { slug name { text } }
    sourceDate
    editedAt
    verifiedAt
    nextDueAt
    freshness
  }

  fragment Hours on Schedule { ...Clock days opens closes timezone label { text } isOpen }

  fragment Clock on Claim { __typename id verifiedAt verifiedVia dueAt foundWrongAt freshness }
`;
