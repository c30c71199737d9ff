import { PresenceRef } from "../../verification/claim.type.ts";
import { claimed } from "../../verification/claim-view.ts";
import { OrganizationRef } from "../organization.refs.ts";
import { visibleOrganization } from "../read-organization.ts";
import { NameStatusRef } from "./enums.type.ts";
import { ContactRef, LocationRef, ScheduleRef } from "./place.type.ts";
import { EmailRef, LinkRef, PhoneRef } from "./reach.type.ts";
import { AlternateNameRef, DescriptionRef, EntryRef, NoticeRef, SpokenLanguageRef } from "./words.type.ts";

OrganizationRef.implement({
  description:
    "One office or house that answers its own door; or the umbrella over several. Contributors see of it what the public sees.",
  fields: (t) => ({
    id: t.id({ description: "UUID, kept for life.", resolve: ({ document }) => document.id }),
    slug: t.string({ description: "Word for addresses.", resolve: ({ document }) => document.slug }),
    name: t.string({ description: "The name shown.", resolve: ({ document }) => document.name }),
    nameStatus: t.field({
      type: NameStatusRef,
      description: "Where the name comes from.",
      resolve: ({ document }) => document.nameStatus,
    }),
    nameBasis: t.string({
      nullable: true,
      description: "For an inferred or unknown name: what it was taken from.",
      resolve: ({ document }) => document.nameBasis,
    }),
    alternateNames: t.field({
      type: [AlternateNameRef],
      description: "Its other names.",
      resolve: ({ document }) => document.alternateNames,
    }),
    parentId: t.id({
      nullable: true,
      description: "Id of the organization it is a branch of.",
      resolve: ({ document }) => document.parentId,
    }),
    parent: t.field({
      type: OrganizationRef,
      nullable: true,
      description: "The organization it is a branch of; null where there is none that you may see.",
      resolve: ({ document }, _args, context) =>
        document.parentId ? visibleOrganization(context, document.parentId) : null,
    }),
    sourceDate: t.field({
      type: "PartialDate",
      nullable: true,
      description: "The date its source carries. Not when anything was checked.",
      resolve: ({ document }) => document.sourceDate,
    }),
    descriptions: t.field({
      type: [DescriptionRef],
      description: "What it does, and for whom, in every language there is.",
      resolve: ({ document }) => document.descriptions,
    }),
    entries: t.field({
      type: [EntryRef],
      description: "Where it stands on country pages.",
      resolve: ({ document, positions }) =>
        document.entries.map((entry) => ({ ...entry, position: positions[entry.id] ?? null })),
    }),
    helps: t.stringList({
      description: "Slugs of the kinds of help.",
      resolve: ({ document }) => document.helps,
    }),
    audiences: t.stringList({
      description: "Slugs of whom it is for.",
      resolve: ({ document }) => document.audiences,
    }),
    languages: t.field({
      type: [SpokenLanguageRef],
      description: "Languages in which people are helped.",
      resolve: ({ document }) => document.languages,
    }),
    presence: t.field({
      type: PresenceRef,
      description: "That it is there, open, and serves these people.",
      resolve: (organization) => ({ id: organization.document.presence.id, organization }),
    }),
    locations: t.field({
      type: [LocationRef],
      description: "Its places.",
      resolve: (organization) => claimed(organization, organization.document.locations),
    }),
    phones: t.field({
      type: [PhoneRef],
      description: "Its numbers, the one to try first first.",
      resolve: (organization) => claimed(organization, organization.document.phones),
    }),
    emails: t.field({
      type: [EmailRef],
      description: "Its mailboxes.",
      resolve: (organization) => claimed(organization, organization.document.emails),
    }),
    links: t.field({
      type: [LinkRef],
      description: "Its websites and social pages.",
      resolve: (organization) => claimed(organization, organization.document.links),
    }),
    schedules: t.field({
      type: [ScheduleRef],
      description: "Its opening times, those of its places and persons too.",
      resolve: (organization) => claimed(organization, organization.document.schedules),
    }),
    contacts: t.field({
      type: [ContactRef],
      description: "People to ask for.",
      resolve: (organization) => claimed(organization, organization.document.contacts),
    }),
    notices: t.field({
      type: [NoticeRef],
      description: "Its dated remarks, past and coming ones too.",
      resolve: ({ document }) => document.notices,
    }),
  }),
});
