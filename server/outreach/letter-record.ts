import type { LetterRecord } from "../policies/letter.ts";
import type { ShownLetter } from "./letter.refs.ts";

/** What the law looks at: how the letter stands, and the countries of all that it asks about. */
export function letterRecord({ state, entries }: ShownLetter): LetterRecord {
  const countries = entries.flatMap(({ organization }) =>
    (organization.survivor ?? organization).entries.map(({ countryCode }) => countryCode),
  );
  return { state, countries: [...new Set(countries)].sort() };
}
