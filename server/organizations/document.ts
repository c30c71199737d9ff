/**
 * The whole of one organization as plain data: what a form edits, a revision keeps and the projection reads.
 * Arrays are in display order. Ids are UUIDs, minted once and kept for life. Pure types, no database.
 */

/** Text by language tag (BCP 47), such as `{ en: "Legal clinic", es: "Clínica jurídica" }`; empty when there is none. */
export type Localized = Record<string, string>;

/** A date with the precision it was given in: `2000`, `2024-03` or `2011-12-26`. */
export type PartialDate = string;

export type NameStatus = "STATED" | "INFERRED" | "UNKNOWN";
export type LocationKind = "PHYSICAL" | "POSTAL" | "VIRTUAL";
export type Visibility = "FULL" | "CITY_ONLY" | "HIDDEN";
export type CoordinatePrecision = "EXACT" | "STREET" | "CITY";
export type PhoneType = "VOICE" | "FAX" | "CELL" | "TEXT" | "WHATSAPP" | "TOLL_FREE" | "HOTLINE";
export type LinkKind =
  | "WEBSITE"
  | "FACEBOOK"
  | "TWITTER"
  | "INSTAGRAM"
  | "YOUTUBE"
  | "LINKEDIN"
  | "TELEGRAM"
  | "OTHER";
export type Consent = "NOT_RECORDED" | "GIVEN" | "REFUSED";
export type Weekday = "MO" | "TU" | "WE" | "TH" | "FR" | "SA" | "SU";

/** Phones, emails and schedules may belong to a location or a contact, and then share its visibility. */
interface Belonging {
  locationId: string | null;
  contactId: string | null;
}

export interface AlternateName {
  id: string;
  name: string;
  /** Language tag, or null for an acronym or a name that is the same everywhere. */
  locale: string | null;
}

export interface Description {
  locale: string;
  /** Paragraphs separated by blank lines; a line that begins with "- " is a list item. */
  body: string;
  /** When this language's text was last changed (ISO 8601, UTC). */
  editedAt: string;
}

/** A place in one section of one country page. Its position belongs to the section, so it is not here. */
export interface Entry {
  id: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** Slug of the section. */
  section: string;
  note: Localized;
}

export interface Location {
  id: string;
  kind: LocationKind;
  name: string | null;
  visibility: Visibility;
  /** The address as its source prints it, kept beside the parts below. */
  asPublished: string | null;
  address1: string | null;
  address2: string | null;
  city: string | null;
  /** Full name of the state or province, such as "Chiapas". */
  state: string | null;
  postalCode: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  /** WGS 84 degrees; both or neither, and then with their precision. */
  latitude: number | null;
  longitude: number | null;
  coordinatePrecision: CoordinatePrecision | null;
  /** IANA name of the zone the place really keeps. */
  timezone: string | null;
  /** What the source says about the zone, such as "GMT -6"; never computed with. */
  statedTimezone: string | null;
}

export interface Phone extends Belonging {
  id: string;
  /** E.164, or null when what is published is not a number that can be dialled today. */
  number: string | null;
  asPublished: string;
  /** Digits; several extensions are separated by ", ". */
  extension: string | null;
  type: PhoneType;
  label: Localized;
}

export interface Email extends Belonging {
  id: string;
  /** The address, or null when what is published is not one. */
  address: string | null;
  asPublished: string;
  label: Localized;
}

export interface Link {
  id: string;
  kind: LinkKind;
  /** Absolute URL with its scheme, or null when the source names a link whose address is lost. */
  url: string | null;
  asPublished: string | null;
  label: Localized;
}

export interface Schedule extends Belonging {
  id: string;
  label: Localized;
  days: Weekday[];
  /** Local wall time "HH:MM". */
  opens: string;
  /** Local wall time "HH:MM", at most "24:00"; not later than `opens` means on the next day. */
  closes: string;
}

export interface Contact {
  id: string;
  locationId: string | null;
  name: string;
  role: string | null;
  consent: Consent;
  /** Last day of the consent (YYYY-MM-DD), or null without an end. */
  consentUntil: string | null;
}

export interface Notice {
  id: string;
  /** First and last day (YYYY-MM-DD) on which the public sees it; null is open. */
  startsOn: string | null;
  endsOn: string | null;
  text: Localized;
}

export interface SpokenLanguage {
  /** Language tag. */
  code: string;
  note: string | null;
}

export interface OrganizationDocument {
  id: string;
  slug: string;
  /** The name shown; for nameStatus UNKNOWN a working description of the place. */
  name: string;
  nameStatus: NameStatus;
  /** For an inferred or unknown name: what it was taken from. */
  nameBasis: string | null;
  alternateNames: AlternateName[];
  parentId: string | null;
  /** The date the source itself carries. */
  sourceDate: PartialDate | null;
  descriptions: Description[];
  entries: Entry[];
  /** Slugs of taxonomy terms. */
  helps: string[];
  audiences: string[];
  languages: SpokenLanguage[];
  /** The claim that the organization is there, open, and serves these people. */
  presence: { id: string };
  locations: Location[];
  phones: Phone[];
  emails: Email[];
  links: Link[];
  schedules: Schedule[];
  contacts: Contact[];
  notices: Notice[];
}
