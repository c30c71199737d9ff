import type { LinkKind } from "../../../../server/organizations/document.ts";
import type { CorruptionKind } from "../rates.ts";
import type { Meaning } from "./names/meaning.ts";
import type { City, Country, Language } from "./places/country.ts";

/** A name in its parts, so that another list can write it otherwise. */
export interface Name {
  language: Language;
  /** What it means, where it can be said in other languages. */
  meaning: Meaning | null;
  /** As it is written, without what stands around it. */
  core: string;
  /** What is written before and after: the city, the legal form, the acronym. */
  before: string;
  place: string;
  legal: string;
}

export interface SketchPhone {
  country: Country;
  area: string;
  /** Groups as one writes them, separated by "-". */
  subscriber: string;
  kind: "LANDLINE" | "MOBILE" | "TOLL_FREE";
  extension: string | null;
  /** As it stands on the list. */
  written: string;
  /** What a list that reads numbers made of it: E.164, or nothing. */
  read: string | null;
  whatsApp: boolean;
}

export interface SketchLink {
  kind: LinkKind;
  /** Without scheme and "www.": "casa.org", "facebook.com/casa". */
  page: string;
  written: string;
}

export interface Place {
  city: City;
  street: string;
  number: string;
  unit: string | null;
  quarter: string | null;
  postcode: string | null;
  latitude: number | null;
  longitude: number | null;
  /** Which of the country's ways it is written in. */
  forms: { line: number; quarter: number; tail: number; unit: number; shortKinds: boolean };
  /** In parts, in one line, or nothing but the city. */
  shown: "PARTS" | "LINE" | "CITY";
  cityShown: boolean;
  stateShown: "FULL" | "SHORT" | "NO";
  box: string;
}

/** One organization as one list knows it: facts and how they are written, before it becomes a document. */
export interface Sketch {
  name: Name;
  /** Instead of the name as its parts make it; set by whoever misspells, shortens or shouts it. */
  spelled: string | null;
  acronym: string | null;
  alternates: { name: string; locale: string | null }[];
  country: Country;
  place: Place;
  phones: SketchPhone[];
  mailboxes: string[];
  /** The domain that is this organization's own. */
  domain: string | null;
  links: SketchLink[];
  descriptions: { locale: string; body: string }[];
  entry: { country: string; section: string };
  helps: string[];
  audiences: string[];
  languages: string[];
  hours: { opens: string; closes: string } | null;
  contact: string | null;
  /** The organization of which it is a branch. */
  parent: Organization | null;
}

export interface Organization {
  sketch: Sketch;
  copies: Copy[];
}

export interface Copy {
  sketch: Sketch;
  corruptions: CorruptionKind[];
}

/** The name as its list shows it. */
export function shownName({ name, spelled }: Pick<Sketch, "name" | "spelled">): string {
  return spelled ?? `${name.before}${name.core}${name.place}${name.legal}`;
}

/** A sketch that can be changed without the first one noticing. */
export function copySketch(sketch: Sketch): Sketch {
  const { country, parent, ...own } = sketch;
  const { city } = own.place;
  return {
    ...own,
    country,
    parent,
    name: { ...own.name },
    alternates: own.alternates.map((alternate) => ({ ...alternate })),
    place: { ...own.place, city, forms: { ...own.place.forms } },
    phones: own.phones.map((phone) => ({ ...phone })),
    mailboxes: [...own.mailboxes],
    links: own.links.map((link) => ({ ...link })),
    descriptions: own.descriptions.map((description) => ({ ...description })),
    entry: { ...own.entry },
    helps: [...own.helps],
    audiences: [...own.audiences],
    languages: [...own.languages],
  };
}
