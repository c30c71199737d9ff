import type { CountryInput, CountryPageFragment } from "#operations/countries/countries";
import { type Texts, toList, toTexts } from "../../organizations/form/organization-form.ts";

export type LoadedCountry = CountryPageFragment;
type ItemsOf<List extends "texts" | "instruments" | "links"> = LoadedCountry[List][number];

export interface Part {
  id: string;
  topic: string;
  heading: Texts;
  body: Texts;
}
export interface Instrument extends Pick<ItemsOf<"instruments">, "id" | "kind" | "events"> {
  name: Texts;
  note: Texts;
}
export type InstrumentEvent = Instrument["events"][number];
export interface RelatedLink {
  id: string;
  topic: string;
  label: Texts;
  note: Texts;
  /** Empty where only the page's name is known. */
  url: string;
}

/** What the form of a country page holds: localized texts by language. */
export interface CountryForm {
  slug: string;
  name: Texts;
  sourceDate: string | null;
  texts: Part[];
  instruments: Instrument[];
  links: RelatedLink[];
}

export const blankPart = (): Part => ({ id: crypto.randomUUID(), topic: "", heading: {}, body: {} });
export const blankInstrument = (): Instrument => ({
  id: crypto.randomUUID(),
  kind: "TREATY",
  name: {},
  note: {},
  events: [],
});
export const blankLink = (): RelatedLink => ({
  id: crypto.randomUUID(),
  topic: "",
  label: {},
  note: {},
  url: "",
});

/** What was loaded, as the form holds it. */
export function toForm({ slug, name, sourceDate, texts, instruments, links }: LoadedCountry): CountryForm {
  return {
    slug,
    name: toTexts(name),
    sourceDate,
    texts: texts.map(({ id, topic, heading, body }) => ({
      id,
      topic,
      heading: toTexts(heading),
      body: toTexts(body),
    })),
    instruments: instruments.map((instrument) => ({
      ...instrument,
      name: toTexts(instrument.name),
      note: toTexts(instrument.note),
      events: instrument.events.map(({ kind, date }) => ({ kind, date })),
    })),
    links: links.map((link) => ({
      ...link,
      url: link.url ?? "",
      label: toTexts(link.label),
      note: toTexts(link.note),
    })),
  };
}

/** What the form says, as the door takes it: texts that are empty in a language are left out. */
export function toInput({ slug, name, sourceDate, texts, instruments, links }: CountryForm): CountryInput {
  return {
    slug,
    name: toList(name),
    sourceDate,
    texts: texts.map((part) => ({ ...part, heading: toList(part.heading), body: toList(part.body) })),
    instruments: instruments.map((instrument) => ({
      ...instrument,
      name: toList(instrument.name),
      note: toList(instrument.note),
      events: instrument.events.map(({ kind, date }) => ({ kind, date })),
    })),
    links: links.map((link) => ({
      ...link,
      url: link.url.trim() || null,
      label: toList(link.label),
      note: toList(link.note),
    })),
  };
}

/** A page as its revisions keep it: texts by language already, an address that is not known null. */
export function fromDocument(document: unknown): CountryForm {
  const { slug, name, sourceDate, texts, instruments, links } = document as CountryForm;
  return {
    slug,
    name,
    sourceDate,
    texts,
    // What the database keeps has its properties in an order of its own; compared, they are to be alike.
    instruments: instruments.map((instrument) => ({
      ...instrument,
      events: instrument.events.map(({ kind, date }) => ({ kind, date })),
    })),
    links: links.map((link) => ({ ...link, url: link.url ?? "" })),
  };
}

/** Every language in which something stands on the page, the name's first. */
export function languagesOf({ name, texts, instruments, links }: CountryForm): string[] {
  const all = [
    name,
    ...texts.flatMap((part) => [part.heading, part.body]),
    ...instruments.flatMap((instrument) => [instrument.name, instrument.note]),
    ...links.flatMap((link) => [link.label, link.note]),
  ];
  return [...new Set(all.flatMap((said) => Object.keys(said)))];
}
