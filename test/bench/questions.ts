import { countryCode, organizationsPerCountry } from "./places.ts";

const text = "{ text locale }";
const claim = "id verifiedAt verifiedVia dueAt freshness";
const hours = `${claim} days opens closes timezone label ${text}`;
const phone = `${claim} number display extension type label ${text} locationId`;
const email = `${claim} address display label ${text} locationId`;
const whole = `id slug name nameStatus nameBasis alternateNames { name locale } description ${text}
  translations { locale text editedAt outdated } parent { id slug name }
  entries { id position note ${text} country { code } section { slug } }
  helps { id slug name ${text} } audiences { id slug name ${text} } languages { code note }
  notices { id startsOn endsOn text ${text} } presence { ${claim} }
  locations { ${claim} kind name visibility display address1 address2 city state postalCode country latitude longitude
    coordinatePrecision timezone statedTimezone schedules { ${hours} } }
  phones { ${phone} } emails { ${email} } links { ${claim} kind url display label ${text} } schedules { ${hours} }
  contacts { ${claim} name role phones { ${phone} } emails { ${email} } schedules { ${hours} } }
  sourceDate editedAt verifiedAt nextDueAt freshness`;

/** One question in both servers' tongues, with the subjects it is asked about. */
export interface Question {
  key: "a" | "b" | "c";
  title: string;
  /** The least shares that are good enough: of what a bare server sends, and of what the reference reads. */
  wanted: { kept: number; read: number };
  query: string;
  path: string;
  subjects: string[];
}

/** The three questions over a directory of so many generated organizations. */
export function questionsOver(size: number): Question[] {
  const each = organizationsPerCountry(size);
  const countries = Array.from({ length: Math.ceil(size / each) }, (_, at) => countryCode(at));
  const organizations = Array.from(
    { length: Math.min(1000, size) },
    (_, at) => `organization-${(at * 7919) % size}`,
  );
  return [
    {
      key: "a",
      title: `country page, ${each} organizations whole`,
      wanted: { kept: 0.85, read: 1 },
      query: `query Page($subject: String!) { country(code: $subject) { code slug name ${text} sourceDate editedAt
        texts { id topic heading ${text} body ${text} }
        instruments { id kind name ${text} note ${text} events { kind date } }
        links { id topic url label ${text} note ${text} }
        sections { id slug position name ${text} description ${text}
          entries { id position note ${text} organization { ${whole} } } } } }`,
      path: "country",
      subjects: countries,
    },
    {
      key: "b",
      title: "one organization whole, by slug",
      wanted: { kept: 0.85, read: 0.9 },
      query: `query One($subject: String!) { organization(slug: $subject) { ${whole} } }`,
      path: "organization",
      subjects: organizations,
    },
    {
      key: "c",
      title: "list of 20, by country",
      wanted: { kept: 0.85, read: 0.6 },
      query: `query List($subject: String!) { organizations(filter: { country: $subject }, first: 20) { totalCount
        pageInfo { hasNextPage endCursor } edges { cursor node { id slug name nameStatus editedAt
          locations { city state } helps { slug } } } } }`,
      path: "list",
      subjects: countries,
    },
  ];
}
