import type { TermDocument } from "../countries/document.ts";
import { TaxonomyRef } from "../countries/enums.type.ts";
import { builder } from "../editorial/builder.ts";
import { fromLocalized, LocalizedTextRef } from "../editorial/localized.type.ts";
import { mayOf } from "../policies/law.ts";
import { sectionPolicy } from "../policies/section.ts";
import { type LoadedSection, loadSections } from "./load-sections.ts";

export const SectionRef = builder.objectRef<LoadedSection>("Section").implement({
  description: "A section that every country page has. It owns the order of its entries.",
  fields: (t) => ({
    id: t.id({ description: "UUID, kept for life.", resolve: ({ document }) => document.id }),
    slug: t.string({ description: "Word for addresses.", resolve: ({ document }) => document.slug }),
    name: t.field({
      type: [LocalizedTextRef],
      description: "Its heading.",
      resolve: ({ document }) => fromLocalized(document.name),
    }),
    description: t.field({
      type: [LocalizedTextRef],
      description: "What belongs in it.",
      resolve: ({ document }) => fromLocalized(document.description),
    }),
    entryCount: t.int({
      description: "How many entries stand in it, on all pages together.",
      resolve: ({ entries }) => entries,
    }),
    revision: t.exposeInt("revision", { description: "Number of the newest revision: a save names it." }),
    may: t.stringList({
      description: "What you may do with it.",
      resolve: (_section, _args, { actor }) => mayOf(sectionPolicy, actor, {}),
    }),
  }),
});

export const TermRef = builder.objectRef<TermDocument>("Term").implement({
  description: "A kind of help or an audience (HSDS taxonomy_term).",
  fields: (t) => ({
    id: t.exposeID("id", { description: "UUID, kept for life." }),
    taxonomy: t.expose("taxonomy", { type: TaxonomyRef, description: "What it is about." }),
    slug: t.exposeString("slug", { description: "The word that organizations carry." }),
    name: t.field({
      type: [LocalizedTextRef],
      description: "Its name.",
      resolve: ({ name }) => fromLocalized(name),
    }),
  }),
});

/** What a save of a section answers with; `merged` are the paths of changes by others that it kept. */
interface SavedSection {
  id: string;
  revision: number;
  edition: number;
  merged: string[];
}

export const SavedSectionRef = builder.objectRef<SavedSection>("SavedSection").implement({
  description: "What a change of a section came to.",
  fields: (t) => ({
    section: t.field({
      type: SectionRef,
      description: "The section as it is now.",
      resolve: async ({ id }, _args, { db }) =>
        (await loadSections(db)).find(({ document }) => document.id === id)!,
    }),
    revision: t.exposeInt("revision", { description: "The revision that says what was saved." }),
    edition: t.exposeInt("edition", {
      description: "The edition in which it is public; 0 where nothing changed.",
    }),
    merged: t.exposeStringList("merged", { description: "Paths of the changes by others that were kept." }),
  }),
});

export const OrderedSectionsRef = builder.objectRef<{ edition: number }>("OrderedSections").implement({
  description: "What a new order of the sections came to.",
  fields: (t) => ({
    sections: t.field({
      type: [SectionRef],
      description: "The sections in their order.",
      resolve: (_answer, _args, { db }) => loadSections(db),
    }),
    edition: t.exposeInt("edition", { description: "The edition in which it is public." }),
  }),
});
