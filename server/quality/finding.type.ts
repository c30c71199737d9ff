import { builder } from "../editorial/builder.ts";
import { fromLocalized, LocalizedTextRef } from "../editorial/localized.type.ts";
import type { FieldRepair, Finding, Repair } from "./finding.ts";

export const FindingSeverityRef = builder.enumType("FindingSeverity", {
  description: "How much a finding matters; worst first.",
  values: {
    BLOCKING: { description: "It stops a first publication." },
    HIGH: { description: "It may lead somebody to a closed door, or harm them." },
    MEDIUM: { description: "It makes help harder to find." },
    LOW: { description: "It is untidy." },
    NOTE: { description: "It is good to know." },
  } as const,
});

export const FieldRepairRef = builder.objectRef<FieldRepair>("FieldRepair").implement({
  description: "One field that a repair changes.",
  fields: (t) => ({
    path: t.exposeString("path", {
      description:
        "Path of the field, such as `phones.ID.asPublished`; `phones.ID` for an item that comes or goes whole.",
    }),
    to: t.field({
      type: "JSON",
      nullable: true,
      description:
        "What it says then, as in `FieldChange`: an item with all its fields, its texts by language; null takes it away.",
      resolve: ({ to }) => to,
    }),
  }),
});

export const RepairRef = builder.objectRef<Repair>("Repair").implement({
  description: "A suggested change, after which the finding is gone.",
  fields: (t) => ({
    says: t.field({
      type: [LocalizedTextRef],
      description: "What the change does, in a few words.",
      resolve: ({ says }) => fromLocalized(says),
    }),
    changes: t.expose("changes", { type: [FieldRepairRef], description: "All of them, together." }),
  }),
});

export const FindingRef = builder.objectRef<Finding>("Finding").implement({
  description: "Something that a rule noticed about an organization. Findings never block a save.",
  fields: (t) => ({
    rule: t.exposeString("rule", { description: "Code of the rule, such as `PHONE_RETIRED`." }),
    severity: t.expose("severity", { type: FindingSeverityRef, description: "How much it matters." }),
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
    repair: t.expose("repair", {
      type: RepairRef,
      nullable: true,
      description: "A change that mends it; null where only a person can know.",
    }),
  }),
});
