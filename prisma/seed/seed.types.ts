import type {
  Consent,
  Link,
  Localized,
  Location,
  NameStatus,
  PartialDate,
  Phone,
  Schedule,
  SpokenLanguage,
} from "../../server/organizations/document.ts";

/** English and Spanish together: seeded text always comes in both. */
export interface Bilingual extends Localized {
  en: string;
  es: string;
}

/** A short word for a child, unique among its siblings and never changed: its id is made from it. */
interface Keyed {
  key: string;
}

/** The keys of the location or the contact that a child belongs to. */
interface SeedBelonging extends Keyed {
  location?: string;
  contact?: string;
}

export interface SeedLocation extends Keyed, Partial<Omit<Location, "id">> {}

export interface SeedPhone extends SeedBelonging, Partial<Pick<Phone, "type" | "extension">> {
  /** This number's own piece of the source, to the letter. */
  asPublished: string;
  /** What to read instead where the piece leaves out digits that its neighbour carries. */
  dial?: string;
  /** ISO 3166-1 alpha-2, where it is not the location's or the entry's. */
  country?: string;
  label?: Bilingual;
}

export interface SeedEmail extends SeedBelonging {
  /** The address as published, or null where the source has a label and nothing behind it. */
  address: string | null;
  label?: Bilingual;
}

export interface SeedLink extends Keyed, Pick<Link, "kind"> {
  asPublished: string;
}

export interface SeedSchedule extends SeedBelonging, Pick<Schedule, "days" | "opens" | "closes"> {
  label: Bilingual;
}

export interface SeedContact extends Keyed {
  location?: string;
  name: string;
  role?: string;
  consent: Consent;
}

/** An organization as one writes it down by hand: only what the source has. `toDocument` fills in the rest. */
export interface SeedOrganization {
  slug: string;
  name: string;
  nameStatus: NameStatus;
  nameBasis?: string;
  alternateNames?: (Keyed & { name: string; locale: string | null })[];
  /** Slug of the organization this one is a branch of. */
  parent?: string;
  sourceDate: PartialDate;
  description: Bilingual;
  entries: { country: string; section: string; note?: Bilingual }[];
  helps?: string[];
  audiences?: string[];
  languages?: SpokenLanguage[];
  locations?: SeedLocation[];
  phones?: SeedPhone[];
  emails?: SeedEmail[];
  links?: SeedLink[];
  schedules?: SeedSchedule[];
  contacts?: SeedContact[];
  /** Private notes among curators, in English; not part of the document. */
  notes?: string[];
}
