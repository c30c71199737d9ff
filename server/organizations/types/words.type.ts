import { builder } from "../../editorial/builder.ts";
import { fromLocalized, LocalizedTextRef } from "../../editorial/localized.type.ts";
import type { AlternateName, Description, Entry, Notice, SpokenLanguage } from "../document.ts";

export const AlternateNameRef = builder.objectRef<AlternateName>("AlternateName").implement({
  description: "Another name: an acronym, a translation, a former name.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "UUID, kept for life." }),
    name: t.exposeString("name", { description: "The name." }),
    locale: t.exposeString("locale", {
      nullable: true,
      description: "Language tag; null when it is the same everywhere.",
    }),
  }),
});

export const DescriptionRef = builder.objectRef<Description>("Description").implement({
  description: "What the organization does, in one language.",
  fields: (t) => ({
    locale: t.exposeString("locale", { description: "Language tag." }),
    body: t.exposeString("body", {
      description: "Plain text. Blank lines part paragraphs; lines that begin with `- ` are list items.",
    }),
    editedAt: t.expose("editedAt", {
      type: "DateTime",
      description: "When this language's text was last changed; earlier than another's, it may be outdated.",
    }),
  }),
});

export const SpokenLanguageRef = builder.objectRef<SpokenLanguage>("SpokenLanguage").implement({
  description: "A language in which people are helped (HSDS language).",
  fields: (t) => ({
    code: t.exposeString("code", { description: "Language tag, such as `es`." }),
    note: t.exposeString("note", { nullable: true, description: "When or by whom." }),
  }),
});

export const EntryRef = builder.objectRef<Entry & { position: number | null }>("Entry").implement({
  description: "The organization's place in one section of one country page.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "UUID, kept for life." }),
    country: t.exposeString("country", { description: "Code of the country (ISO 3166-1 alpha-2)." }),
    section: t.exposeString("section", { description: "Slug of the section." }),
    note: t.field({
      type: [LocalizedTextRef],
      description: "What readers of this page should know about it.",
      resolve: ({ note }) => fromLocalized(note),
    }),
    position: t.exposeInt("position", {
      nullable: true,
      description:
        "Its place in the section, from 1; the section's to say. Null where it stands there no more.",
    }),
  }),
});

export const NoticeRef = builder.objectRef<Notice>("Notice").implement({
  description: "A dated remark that the public sees on its days.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "UUID, kept for life." }),
    startsOn: t.expose("startsOn", {
      type: "LocalDate",
      nullable: true,
      description: "First day; null for at once.",
    }),
    endsOn: t.expose("endsOn", {
      type: "LocalDate",
      nullable: true,
      description: "Last day; null until it is taken off.",
    }),
    text: t.field({
      type: [LocalizedTextRef],
      description: "What it says.",
      resolve: ({ text }) => fromLocalized(text),
    }),
  }),
});
