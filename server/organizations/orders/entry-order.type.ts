import { builder } from "../../editorial/builder.ts";
import { OrganizationStatusRef } from "../types/enums.type.ts";
import type { PlacedEntry, SectionOrder } from "./read-section-order.ts";

export const EntryOrderRef = builder.objectRef<{ ids: string[]; edition: number }>("EntryOrder").implement({
  description: "The order of a section's entries as it is now.",
  fields: (t) => ({
    ids: t.exposeIDList("ids", { description: "Ids of all its entries, in order." }),
    edition: t.exposeInt("edition", {
      description: "The edition in which it is public; 0 when nothing was moved.",
    }),
  }),
});

const PlacedEntryRef = builder.objectRef<PlacedEntry>("PlacedEntry").implement({
  description: "An organization in its place in a section.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "UUID of the entry, as `orderEntries` takes it." }),
    position: t.exposeInt("position", { description: "Its place, from 1." }),
    organizationId: t.exposeID("organizationId", { description: "UUID of the organization." }),
    name: t.exposeString("name", { description: "The organization's name." }),
    status: t.expose("status", {
      type: OrganizationStatusRef,
      description: "Where the organization is in its life; only what is published is on the page.",
    }),
  }),
});

export const SectionOrderRef = builder.objectRef<SectionOrder>("SectionOrder").implement({
  description: "The entries of a section of one country's page in their order.",
  fields: (t) => ({
    country: t.exposeString("country", { description: "ISO 3166-1 alpha-2." }),
    section: t.exposeString("section", { description: "Slug of the section." }),
    entries: t.expose("entries", {
      type: [PlacedEntryRef],
      description: "All of them, drafts and archived ones too; contributors see what is published.",
    }),
    may: t.exposeStringList("may", { description: "What you may do with the order." }),
  }),
});
