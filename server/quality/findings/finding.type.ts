import { builder } from "../../editorial/builder.ts";
import { fromLocalized, LocalizedTextRef } from "../../editorial/localized.type.ts";
import { OrganizationRef } from "../../organizations/organization.refs.ts";
import { visibleOrganization } from "../../organizations/read-organization.ts";
import { findingPolicy } from "../../policies/finding.ts";
import { mayOf } from "../../policies/law.ts";
import { actorName } from "../../users/actor-name.ts";
import { FindingSeverityRef, FindingSourceRef, FindingStateRef } from "./enums.type.ts";
import type { FindingRow, ShownFinding } from "./finding-record.ts";
import { RepairRef } from "./repair.type.ts";

export const FindingRef = builder.objectRef<ShownFinding>("Finding").implement({
  description:
    "Something that was noticed about an organization. Findings never block a save. One of an unsaved form that was not noticed before is not kept yet: it has no `id`, and of what is kept nothing else.",
  fields: (t) => ({
    id: t.id({
      nullable: true,
      description: "UUID; the same as long as it rests on the same.",
      resolve: ({ row }) => row?.id,
    }),
    rule: t.exposeString("rule", {
      description: "Code of what noticed it, such as `PHONE_RETIRED`: see `rules`.",
    }),
    source: t.expose("source", { type: FindingSourceRef, description: "Who or what noticed it." }),
    severity: t.expose("severity", { type: FindingSeverityRef, description: "How much it matters." }),
    state: t.expose("state", { type: FindingStateRef, description: "How it stands now." }),
    path: t.exposeString("path", {
      description: "The field it is about, by ids, such as `phones.ID.asPublished` or `descriptions.es`.",
    }),
    claimId: t.exposeID("claimId", {
      nullable: true,
      description: "The claim it is about; null where it is about none.",
    }),
    title: t.field({
      type: [LocalizedTextRef],
      description: "What was noticed, in English and Spanish.",
      resolve: ({ title }) => fromLocalized(title),
    }),
    explanation: t.field({
      type: [LocalizedTextRef],
      description: "Why it matters, and what to do.",
      resolve: ({ explanation }) => fromLocalized(explanation),
    }),
    evidence: t.field({
      type: "JSON",
      description: "What it rests on: facts by name. A dismissed one is open again when they change.",
      resolve: ({ evidence }) => evidence,
    }),
    repair: t.field({
      type: RepairRef,
      nullable: true,
      description: "A change that mends it; null where only a person can know.",
      resolve: ({ repair, organizationId }) =>
        repair && {
          ...repair,
          changes: repair.changes.map((change) => ({ ...change, organizationId })),
        },
    }),
    organization: t.field({
      type: OrganizationRef,
      nullable: true,
      description: "The organization it is about; null where that is not saved yet.",
      resolve: ({ organizationId }, _args, context) => visibleOrganization(context, organizationId),
    }),
    other: t.field({
      type: OrganizationRef,
      nullable: true,
      description: "The other organization where it is about two.",
      resolve: ({ row }, _args, context) => (row?.otherId ? visibleOrganization(context, row.otherId) : null),
    }),
    may: t.stringList({
      description: "What you may do with it.",
      resolve: ({ row }, _args, { actor }) => (row ? mayOf(findingPolicy, actor, row.record) : []),
    }),
  }),
});

const kept =
  <Field extends keyof FindingRow>(field: Field) =>
  ({ row }: ShownFinding) =>
    row?.[field] ?? null;
const moment = (field: "firstSeenAt" | "lastSeenAt" | "decidedAt" | "resolvedAt", description: string) =>
  builder.objectField(FindingRef, field, (t) =>
    t.field({ type: "DateTime", nullable: true, description, resolve: kept(field) }),
  );
const text = (field: "note" | "reason", description: string) =>
  builder.objectField(FindingRef, field, (t) =>
    t.string({ nullable: true, description, resolve: kept(field) }),
  );
const name = (field: "madeBy" | "decidedBy" | "resolvedBy", description: string) =>
  builder.objectField(FindingRef, field, (t) =>
    t.string({
      nullable: true,
      description,
      resolve: ({ row }, _args, context) => (row?.[field] ? actorName(context, row[field]) : null),
    }),
  );

moment("firstSeenAt", "When it was noticed first.");
moment("lastSeenAt", "When it was last seen, to the day: looking again within one writes nothing.");
name("madeBy", "The name of who flagged it; Posada's where nobody did.");
text("note", "What they wrote.");
moment("decidedAt", "When it was dismissed or put off.");
name("decidedBy", "The name of who did.");
text("reason", "Why, in their words.");
moment("resolvedAt", "When it was gone.");
name("resolvedBy", "The name of who says so; Posada's where it went by itself.");
builder.objectFields(FindingRef, (t) => ({
  snoozedUntil: t.field({
    type: "LocalDate",
    nullable: true,
    description: "The day from which it is open again.",
    resolve: kept("snoozedUntil"),
  }),
  assigneeId: t.id({
    nullable: true,
    description: "Id of the person whose it is.",
    resolve: kept("assigneeId"),
  }),
  assigneeName: t.string({
    nullable: true,
    description: "Their name.",
    resolve: ({ row }, _args, context) =>
      row?.assigneeId ? actorName(context, `user:${row.assigneeId}`) : null,
  }),
}));
