import { builder } from "../../editorial/builder.ts";
import { LocalizedTextInput } from "../../editorial/localized.type.ts";

const id = "UUID of the item; a new one is minted by the client.";

export const AlternateNameInput = builder.inputType("AlternateNameInput", {
  description: "Another name of an organization.",
  fields: (t) => ({
    id: t.id({ required: true, description: id }),
    name: t.string({ required: true, description: "Up to 300 characters." }),
    locale: t.string({
      description: "Language tag; null for an acronym, or a name that is the same everywhere.",
    }),
  }),
});

export const DescriptionInput = builder.inputType("DescriptionInput", {
  description: "What an organization does, in one language.",
  fields: (t) => ({
    locale: t.string({ required: true, description: "Language tag (BCP 47), such as `es`." }),
    body: t.string({
      required: true,
      description:
        "Plain text, up to 20,000 characters. Blank lines part paragraphs; a line that begins with `- ` is a list item.",
    }),
  }),
});

export const EntryInput = builder.inputType("EntryInput", {
  description:
    "A place in one section of one country page, once for each section. The section owns the order.",
  fields: (t) => ({
    id: t.id({ required: true, description: id }),
    country: t.string({ required: true, description: "ISO 3166-1 alpha-2, such as `MX`." }),
    section: t.string({ required: true, description: "Slug of the section." }),
    note: t.field({ type: [LocalizedTextInput], description: "Shown with the entry on that page only." }),
  }),
});

export const SpokenLanguageInput = builder.inputType("SpokenLanguageInput", {
  description: "A language in which people are helped.",
  fields: (t) => ({
    code: t.string({ required: true, description: "Language tag (BCP 47), such as `ht`." }),
    note: t.string({ description: "Such as “on Tuesdays”." }),
  }),
});

export const NoticeInput = builder.inputType("NoticeInput", {
  description: "A dated remark that the public sees, gone by itself after its last day.",
  fields: (t) => ({
    id: t.id({ required: true, description: id }),
    startsOn: t.string({ description: "First day, such as `2026-03-01`; null is at once." }),
    endsOn: t.string({ description: "Last day; null has no end." }),
    text: t.field({ type: [LocalizedTextInput], required: true, description: "In one language at least." }),
  }),
});
