import { builder } from "../editorial/builder.ts";
import { fromLocalized, LocalizedTextRef } from "../editorial/localized.type.ts";
import { countryPolicy } from "../policies/country.ts";
import { mayOf } from "../policies/law.ts";
import { CountryRef, SavedCountryRef } from "./country.refs.ts";
import type { CountryText, LegalInstrument, RelatedLink } from "./document.ts";
import { InstrumentEventKindRef, InstrumentKindRef } from "./enums.type.ts";
import { loadCountries } from "./load-countries.ts";

const CountryTextRef = builder.objectRef<CountryText>("CountryText").implement({
  description: "A part of the narrative.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "UUID, kept for life." }),
    topic: t.exposeString("topic", {
      description: "Stable word for the part, such as `refugee-protection`.",
    }),
    heading: t.field({
      type: [LocalizedTextRef],
      description: "Its heading.",
      resolve: ({ heading }) => fromLocalized(heading),
    }),
    body: t.field({
      type: [LocalizedTextRef],
      description: "Its text; blank lines part paragraphs.",
      resolve: ({ body }) => fromLocalized(body),
    }),
  }),
});

const InstrumentEventRef = builder.objectRef<LegalInstrument["events"][number]>("InstrumentEvent").implement({
  description: "Something that happened to an instrument.",
  fields: (t) => ({
    kind: t.expose("kind", { type: InstrumentEventKindRef, description: "What happened." }),
    date: t.expose("date", { type: "PartialDate", description: "When, as precisely as it is known." }),
  }),
});

const LegalInstrumentRef = builder.objectRef<LegalInstrument>("LegalInstrument").implement({
  description: "A treaty, declaration or national law.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "UUID, kept for life." }),
    kind: t.expose("kind", { type: InstrumentKindRef, description: "What it is." }),
    name: t.field({
      type: [LocalizedTextRef],
      description: "Its name.",
      resolve: ({ name }) => fromLocalized(name),
    }),
    note: t.field({
      type: [LocalizedTextRef],
      description: "What to know about it.",
      resolve: ({ note }) => fromLocalized(note),
    }),
    events: t.expose("events", { type: [InstrumentEventRef], description: "What happened to it, in order." }),
  }),
});

const RelatedLinkRef = builder.objectRef<RelatedLink>("RelatedLink").implement({
  description: "A page about the same country that stands elsewhere.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "UUID, kept for life." }),
    topic: t.exposeString("topic", { description: "Stable word for the link." }),
    label: t.field({
      type: [LocalizedTextRef],
      description: "What it is called.",
      resolve: ({ label }) => fromLocalized(label),
    }),
    note: t.field({
      type: [LocalizedTextRef],
      description: "What to know about it.",
      resolve: ({ note }) => fromLocalized(note),
    }),
    url: t.exposeString("url", { nullable: true, description: "Its address; null when that is lost." }),
  }),
});

CountryRef.implement({
  description: "A country page, but for its entries, which belong to their organizations.",
  fields: (t) => ({
    code: t.string({ description: "ISO 3166-1 alpha-2.", resolve: ({ document }) => document.code }),
    slug: t.string({ description: "Word for addresses.", resolve: ({ document }) => document.slug }),
    name: t.field({
      type: [LocalizedTextRef],
      description: "The country's name.",
      resolve: ({ document }) => fromLocalized(document.name),
    }),
    sourceDate: t.field({
      type: "PartialDate",
      nullable: true,
      description: "The date that the source of the page carries.",
      resolve: ({ document }) => document.sourceDate,
    }),
    texts: t.field({
      type: [CountryTextRef],
      description: "The narrative, part by part.",
      resolve: ({ document }) => document.texts,
    }),
    instruments: t.field({
      type: [LegalInstrumentRef],
      description: "Treaties, declarations and laws that protect refugees.",
      resolve: ({ document }) => document.instruments,
    }),
    links: t.field({
      type: [RelatedLinkRef],
      description: "Pages about the country elsewhere.",
      resolve: ({ document }) => document.links,
    }),
    revision: t.exposeInt("revision", { description: "Number of the newest revision: a save names it." }),
    editedAt: t.expose("editedAt", { type: "DateTime", description: "When it was last changed here." }),
    may: t.stringList({
      description: "What you may do with it.",
      resolve: ({ document }, _args, { actor }) => mayOf(countryPolicy, actor, document),
    }),
  }),
});

SavedCountryRef.implement({
  description: "What a change of a country page came to.",
  fields: (t) => ({
    country: t.field({
      type: CountryRef,
      description: "The page as it is now.",
      resolve: async ({ code }, _args, { db }) => (await loadCountries(db, [code]))[0]!,
    }),
    revision: t.exposeInt("revision", { description: "The revision that says what was saved." }),
    edition: t.exposeInt("edition", {
      description: "The edition in which it is public; 0 where nothing changed.",
    }),
    merged: t.exposeStringList("merged", { description: "Paths of the changes by others that were kept." }),
  }),
});
