import type { CountryDocument } from "../../server/countries/document.ts";
import { paragraph } from "./prose.ts";
import type { Random } from "./random.ts";

/** There are 676 codes of two letters; a larger directory has longer pages. */
const mostCountries = 600;

/** How many organizations every generated country page shows, in a directory of so many. */
export function organizationsPerCountry(size: number): number {
  return Math.max(50, Math.ceil(size / mostCountries));
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** The code of a generated country, by its number: AA, AB … */
export function countryCode(index: number): string {
  return `${letters[Math.floor(index / 26)]}${letters[index % 26]}`;
}

/** One country page with a narrative, laws and related pages, as long as the Mexico page's. */
export function generateCountry(index: number, random: Random): CountryDocument {
  const code = countryCode(index);
  const both = (length: number) => ({
    en: paragraph("en", length, random),
    es: paragraph("es", length, random),
  });
  return {
    code,
    slug: `country-${code.toLowerCase()}`,
    name: { en: `Country ${code}`, es: `País ${code}` },
    sourceDate: "2024-03",
    texts: ["refugee-protection", "asylum-procedure", "detention", "rights"].map((topic) => ({
      id: random.uuid(),
      topic,
      heading: both(30),
      body: both(1200),
    })),
    instruments: (["TREATY", "TREATY", "DECLARATION", "NATIONAL_LAW"] as const).map((kind) => ({
      id: random.uuid(),
      kind,
      name: both(40),
      note: random.oneIn(2) ? both(120) : {},
      events: [
        { kind: "CONCLUDED", date: "1951" },
        { kind: "RATIFIED", date: `${1980 + random.below(40)}-06` },
      ],
    })),
    links: ["country-of-origin-information", "legal-texts"].map((topic) => ({
      id: random.uuid(),
      topic,
      label: both(25),
      note: {},
      url: `https://rights.example/${code.toLowerCase()}/${topic}`,
    })),
  };
}
