import { builder } from "../../editorial/builder.ts";
import { NameStatusRef } from "../types/enums.type.ts";
import { ContactInput } from "./contact.input.ts";
import { LocationInput, ScheduleInput } from "./place.input.ts";
import { EmailInput, LinkInput, PhoneInput } from "./reach.input.ts";
import {
  AlternateNameInput,
  DescriptionInput,
  EntryInput,
  NoticeInput,
  SpokenLanguageInput,
} from "./text.input.ts";

export const OrganizationInput = builder.inputType("OrganizationInput", {
  description:
    "An organization with its claims. What is left out stays as it is in `baseRevision`; a list that is given is whole: an item that is not in it is taken away. Items keep their ids; a new one has a UUID that the client mints.",
  fields: (t) => ({
    slug: t.string({
      description: "Word for addresses, such as `casa-azul`; made from the name of a new one.",
    }),
    name: t.string({
      description: "The name shown; for an unknown name a description of the place. Up to 300 characters.",
    }),
    nameStatus: t.field({
      type: NameStatusRef,
      description: "Where the name comes from. `STATED` for a new one.",
    }),
    nameBasis: t.string({ description: "What an inferred or unknown name was taken from." }),
    alternateNames: t.field({
      type: [AlternateNameInput],
      description: "Acronyms, translations, former names.",
    }),
    parentId: t.id({ description: "The organization of which it is a branch; null for none." }),
    sourceDate: t.string({
      description: "The source's own date: `2024`, `2024-03` or `2024-03-15`; null for none.",
    }),
    descriptions: t.field({ type: [DescriptionInput], description: "One text for each language, up to 20." }),
    entries: t.field({ type: [EntryInput], description: "Its places on country pages, up to 50." }),
    helps: t.stringList({ description: "Slugs of kinds of help." }),
    audiences: t.stringList({ description: "Slugs of audiences." }),
    languages: t.field({ type: [SpokenLanguageInput], description: "In which people are helped." }),
    locations: t.field({ type: [LocationInput], description: "Where it is, and where its mail goes." }),
    phones: t.field({ type: [PhoneInput], description: "Numbers, in the order in which they are shown." }),
    emails: t.field({ type: [EmailInput], description: "Mailboxes, in the order in which they are shown." }),
    links: t.field({ type: [LinkInput], description: "Websites and pages in social networks." }),
    schedules: t.field({ type: [ScheduleInput], description: "Opening times." }),
    contacts: t.field({ type: [ContactInput], description: "Persons; not public until they agree." }),
    notices: t.field({ type: [NoticeInput], description: "Dated remarks that the public sees." }),
  }),
});

/** What the door takes in of an organization. */
export type OrganizationFields = typeof OrganizationInput.$inferInput;
