import { builder } from "../../editorial/builder.ts";
import { mayOf } from "../../policies/law.ts";
import { organizationPolicy } from "../../policies/organization.ts";
import { viewOf } from "../../verification/claim-view.ts";
import { FreshnessRef } from "../../verification/enums.type.ts";
import { freshness } from "../../verification/freshness.ts";
import { notesOf, redirectsOf } from "../beside-document.ts";
import { NoteRef } from "../notes/note.type.ts";
import { OrganizationRef } from "../organization.refs.ts";
import { policyRecord } from "../policy-record.ts";
import { visibleOrganization } from "../read-organization.ts";
import { OrganizationStatusRef } from "./enums.type.ts";

builder.objectFields(OrganizationRef, (t) => ({
  status: t.expose("status", { type: OrganizationStatusRef, description: "Where it is in its life." }),
  revision: t.exposeInt("revision", {
    description: "Number of its newest revision; name it when you save.",
  }),
  editedAt: t.expose("editedAt", { type: "DateTime", description: "When it was last changed here." }),
  publishedAt: t.expose("publishedAt", {
    type: "DateTime",
    nullable: true,
    description: "When it was first published; null for a draft that never was.",
  }),
  archivedReason: t.exposeString("archivedReason", {
    nullable: true,
    description: "Why it was archived; null where it is not.",
  }),
  mergedInto: t.field({
    type: OrganizationRef,
    nullable: true,
    description: "The organization that it has become part of; null where it is not merged.",
    resolve: ({ mergedInto }, _args, context) =>
      mergedInto === null ? null : visibleOrganization(context, mergedInto),
  }),
  verifiedAt: t.field({
    type: "DateTime",
    nullable: true,
    description:
      "Since when every critical claim (presence, phones, emails, addresses, hours) stands verified; null while one does not.",
    resolve: (organization) => viewOf(organization).clocks.verifiedAt,
  }),
  nextDueAt: t.field({
    type: "DateTime",
    nullable: true,
    description: "When the first critical claim falls due; null while one does not stand verified.",
    resolve: (organization) => viewOf(organization).clocks.nextDueAt,
  }),
  freshness: t.field({
    type: FreshnessRef,
    description: "The worst freshness among its critical claims, at the moment of reading.",
    resolve: (organization, _args, { now }) => {
      const { nextDueAt } = viewOf(organization).clocks;
      return freshness(nextDueAt === null ? null : new Date(nextDueAt), now);
    },
  }),
  foundWrong: t.int({
    description: "How many of its claims a check has found wrong, and nobody has corrected since.",
    resolve: (organization) => viewOf(organization).clocks.foundWrong,
  }),
  notes: t.field({
    type: [NoteRef],
    description: "Private remarks among curators, newest first. Empty for contributors.",
    resolve: (organization, _args, context) => notesOf(organization, context),
  }),
  redirects: t.stringList({
    description: "The slugs it had before, newest first; they lead on to it.",
    resolve: (organization, _args, context) => redirectsOf(organization, context),
  }),
  may: t.stringList({
    description: "What you may do with it: the verbs of `organization` in docs/permissions.md.",
    resolve: ({ document, status }, _args, { actor }) =>
      mayOf(organizationPolicy, actor, policyRecord(status, document)),
  }),
}));
