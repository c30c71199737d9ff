/** The languages that the generator writes names in; Arabic is written in Latin letters, as lists do. */
export type Language = "es" | "en" | "fr" | "pt" | "de" | "it" | "tr" | "ar";

export interface City {
  name: string;
  state: string;
  /** How lists shorten the state: "Chis.", "TX". */
  stateShort: string;
  latitude: number;
  longitude: number;
  /** A pattern of digits; empty where nobody writes postcodes. */
  postcode: string;
  /** Patterns of a landline, area code and subscriber apart: "664-[6-9]######". */
  landline: string;
  timezone: string;
}

/** One country as its own lists write it: what a house there is called, where it stands and how it is reached. */
export interface Country {
  code: string;
  names: Record<Exclude<Language, "ar">, string>;
  /** How much of the directory is there, against the other countries. */
  weight: number;
  /** In which languages organizations are named, against each other. */
  languages: Partial<Record<Language, number>>;
  callingCode: string;
  /** What is dialled before the number within the country. */
  trunk: string;
  /** "*" stands for the area code of the city; alone, for numbers that look like its landlines. */
  mobile: string[];
  tollFree: string;
  cities: City[];
  streets: string[];
  quarters: string[];
  /** Words for kinds of streets, long and short. */
  streetKinds: [long: string, short: string][];
  /** A pattern of house numbers, and what stands for none. */
  houseNumbers: string[];
  noNumber: string | null;
  /** How a first line is written; the first way is the usual one. */
  lines: string[];
  units: string[];
  /** How the part of the city is written; the first way is the usual one. */
  quarterForms: string[];
  /** How the end of an address is written. */
  tails: string[];
  domains: string[];
  legalForms: string[];
}

/** Reads lines of "name | state | short | latitude | longitude | postcode | landline | zone of its own". */
export function citiesOf(timezone: string, lines: string): City[] {
  return lines
    .trim()
    .split("\n")
    .map((line) => {
      const [name, state, stateShort, latitude, longitude, postcode, landline, zone] = line
        .split("|")
        .map((cell) => cell.trim());
      return {
        name: name!,
        state: state!,
        stateShort: stateShort!,
        latitude: Number(latitude),
        longitude: Number(longitude),
        postcode: postcode!,
        landline: landline!,
        timezone: zone || timezone,
      };
    });
}

/** Reads a list of names that are separated by commas. */
export function listOf(names: string): string[] {
  return names.split(",").map((name) => name.trim());
}
