import type { Localized, PartialDate } from "../organizations/document.ts";

/** A part of the country's narrative, such as "Refugee protection". */
export interface CountryText {
  id: string;
  /** Stable word for the part, such as "refugee-protection". */
  topic: string;
  heading: Localized;
  body: Localized;
}

export type InstrumentKind = "TREATY" | "DECLARATION" | "NATIONAL_LAW";
export type InstrumentEventKind = "CONCLUDED" | "DRAFTED" | "ADOPTED" | "SIGNED" | "RATIFIED" | "IN_FORCE";

/** A treaty, declaration or national law that bears on refugees, with its dates as precisely as they are known. */
export interface LegalInstrument {
  id: string;
  kind: InstrumentKind;
  name: Localized;
  note: Localized;
  /** CONCLUDED is the instrument's own date; the others are what the country did. */
  events: { kind: InstrumentEventKind; date: PartialDate }[];
}

/** A page about the same country that stands elsewhere; `url` is null when only its name is known. */
export interface RelatedLink {
  id: string;
  topic: string;
  label: Localized;
  note: Localized;
  url: string | null;
}

/** The whole of one country page but its entries, which belong to their organizations. */
export interface CountryDocument {
  /** ISO 3166-1 alpha-2. */
  code: string;
  slug: string;
  name: Localized;
  sourceDate: PartialDate | null;
  texts: CountryText[];
  instruments: LegalInstrument[];
  links: RelatedLink[];
}

/** A section of every country page (a taxonomy term). */
export interface SectionDocument {
  id: string;
  slug: string;
  name: Localized;
  description: Localized;
}

/** A kind of help or an audience (a taxonomy term). */
export interface TermDocument {
  id: string;
  taxonomy: "HELP" | "AUDIENCE";
  slug: string;
  name: Localized;
}
