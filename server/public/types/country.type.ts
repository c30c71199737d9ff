import type { CountryText, LegalInstrument, RelatedLink } from "../../countries/document.ts";
import type { Localized } from "../../organizations/document.ts";
import { builder } from "../builder.ts";
import { InstrumentEventKindRef, InstrumentKindRef } from "./enums.ts";
import { LocalizedTextRef, localeArgument, localized } from "./localized-text.type.ts";
import { CountryRef, type CountrySectionNode, EntryRef } from "./nodes.ts";

const CountryTextRef = builder.objectRef<CountryText>("CountryText").implement({
  description: "A part of a country's narrative.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "UUID." }),
    topic: t.exposeString("topic", { description: "Stable word for what it is about." }),
    heading: t.field({
      type: LocalizedTextRef,
      nullable: true,
      args: localeArgument,
      description: "Its heading.",
      resolve: ({ heading }, { locale }) => localized(heading, locale),
    }),
    body: t.field({
      type: LocalizedTextRef,
      nullable: true,
      args: localeArgument,
      description: "Its paragraphs.",
      resolve: ({ body }, { locale }) => localized(body, locale),
    }),
  }),
});

const InstrumentEventRef = builder.objectRef<LegalInstrument["events"][number]>("InstrumentEvent").implement({
  description: "Something that happened to a legal instrument, and when.",
  fields: (t) => ({
    kind: t.expose("kind", { type: InstrumentEventKindRef, description: "What happened." }),
    date: t.expose("date", { type: "PartialDate", description: "When, as precisely as it is known." }),
  }),
});

const LegalInstrumentRef = builder.objectRef<LegalInstrument>("LegalInstrument").implement({
  description: "A treaty, declaration or national law that protects refugees in the country.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "UUID." }),
    kind: t.expose("kind", { type: InstrumentKindRef, description: "What kind of law it is." }),
    name: t.field({
      type: LocalizedTextRef,
      nullable: true,
      args: localeArgument,
      description: "Its name.",
      resolve: ({ name }, { locale }) => localized(name, locale),
    }),
    note: t.field({
      type: LocalizedTextRef,
      nullable: true,
      args: localeArgument,
      description: "What it means here.",
      resolve: ({ note }, { locale }) => localized(note, locale),
    }),
    events: t.expose("events", { type: [InstrumentEventRef], description: "What happened to it, in order." }),
  }),
});

const RelatedLinkRef = builder.objectRef<RelatedLink>("RelatedLink").implement({
  description: "A page about the same country that stands elsewhere.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "UUID." }),
    topic: t.exposeString("topic", { description: "Stable word for what it is about." }),
    url: t.exposeString("url", {
      nullable: true,
      description: "Absolute URL; null when only the page's name is known.",
    }),
    label: t.field({
      type: LocalizedTextRef,
      nullable: true,
      args: localeArgument,
      description: "What the page is called.",
      resolve: ({ label }, { locale }) => localized(label, locale),
    }),
    note: t.field({
      type: LocalizedTextRef,
      nullable: true,
      args: localeArgument,
      description: "What is found there.",
      resolve: ({ note }, { locale }) => localized(note, locale),
    }),
  }),
});

const CountrySectionRef = builder.objectRef<CountrySectionNode>("CountrySection").implement({
  description: "A section of one country page, with its entries in order.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "UUID of the section, the same on every page." }),
    slug: t.exposeString("slug", { description: "Stable word for it, such as `legal-aid`." }),
    position: t.exposeInt("position", { description: "Order among the sections of a page, from 0." }),
    name: t.field({
      type: LocalizedTextRef,
      nullable: true,
      args: localeArgument,
      description: "Its heading.",
      resolve: ({ name }: { name: Localized }, { locale }) => localized(name, locale),
    }),
    description: t.field({
      type: LocalizedTextRef,
      nullable: true,
      args: localeArgument,
      description: "What stands in it.",
      resolve: ({ description }, { locale }) => localized(description, locale),
    }),
    entries: t.expose("entries", {
      type: [EntryRef],
      description: "Its entries, in the order the curators gave them.",
      extensions: { listSize: 50 },
    }),
  }),
});

CountryRef.implement({
  description: "A country page: narrative, legal instruments, and sections of organizations.",
  fields: (t) => ({
    code: t.exposeString("code", { description: "ISO 3166-1 alpha-2, such as `MX`." }),
    slug: t.exposeString("slug", { description: "Word for addresses, such as `mexico`." }),
    name: t.field({
      type: LocalizedTextRef,
      nullable: true,
      args: localeArgument,
      description: "The country's name.",
      resolve: ({ name }, { locale }) => localized(name, locale),
    }),
    sourceDate: t.expose("sourceDate", {
      type: "PartialDate",
      nullable: true,
      description: "The date the source page itself carries. Not when anything was checked.",
    }),
    editedAt: t.expose("editedAt", {
      type: "DateTime",
      description: "When the page's own texts were last changed here.",
    }),
    texts: t.expose("texts", { type: [CountryTextRef], description: "The narrative, part by part." }),
    instruments: t.expose("instruments", {
      type: [LegalInstrumentRef],
      description: "Treaties, declarations and laws.",
    }),
    links: t.expose("links", { type: [RelatedLinkRef], description: "Related pages elsewhere." }),
    sections: t.expose("sections", {
      type: [CountrySectionRef],
      description: "The sections that have entries, in order.",
      extensions: { listSize: 4 },
    }),
  }),
});
