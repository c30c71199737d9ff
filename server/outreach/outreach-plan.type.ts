import { builder } from "../editorial/builder.ts";
import { OrganizationRef } from "../organizations/organization.refs.ts";
import { visibleOrganization } from "../organizations/read-organization.ts";
import { SkipReasonRef } from "./enums.type.ts";
import type { Skipped } from "./plan-outreach.ts";
import type { PlannedOutreach } from "./read-outreach-plan.ts";
import type { SentOutreach } from "./send-outreach.ts";

const SkippedRef = builder.objectRef<Skipped>("SkippedOrganization").implement({
  description: "An organization to which nothing is written, and why.",
  fields: (t) => ({
    organizationId: t.exposeID("organizationId", { description: "UUID of the organization." }),
    organization: t.field({
      type: OrganizationRef,
      nullable: true,
      description: "It; null where you may not see it.",
      resolve: ({ organizationId }, _args, context) => visibleOrganization(context, organizationId),
    }),
    reason: t.expose("reason", { type: SkipReasonRef, description: "Why." }),
  }),
});

export const OutreachPlanRef = builder.objectRef<PlannedOutreach>("OutreachPlan").implement({
  description:
    "Which letters a month's tasks would lead to, if they were sent now. How many there are of each.",
  fields: (t) => ({
    letters: t.exposeInt("letters", { description: "Letters: one to each mailbox." }),
    organizations: t.exposeInt("organizations", { description: "Organizations that they ask about." }),
    refused: t.exposeInt("refused", { description: "Organizations whose mailbox is not to be written to." }),
    bounced: t.exposeInt("bounced", { description: "Organizations whose mailbox sends letters back." }),
    written: t.exposeInt("written", { description: "Organizations whose mailbox was written to already." }),
    withoutMailbox: t.exposeInt("withoutMailbox", {
      description: "Organizations without a mailbox that may be written to.",
    }),
    ended: t.exposeInt("ended", { description: "Organizations whose task has ended." }),
  }),
});

export const SentOutreachRef = builder.objectRef<SentOutreach>("SentOutreach").implement({
  description: "What came of asking organizations by letter.",
  fields: (t) => ({
    queued: t.int({
      description: "How many letters were put in line; they go out by themselves.",
      resolve: ({ letters }) => letters.length,
    }),
    letterIds: t.exposeIDList("letters", { description: "UUIDs of these letters." }),
    skipped: t.expose("skipped", {
      type: [SkippedRef],
      description: "Organizations to which nothing was written.",
    }),
  }),
});
