import { builder } from "../../editorial/builder.ts";
import { fromLocalized, LocalizedTextRef } from "../../editorial/localized.type.ts";
import { mayOf } from "../../policies/law.ts";
import { rulePolicy } from "../../policies/rule.ts";
import { actorName } from "../../users/actor-name.ts";
import { FindingSeverityRef, FindingSourceRef } from "../findings/enums.type.ts";
import type { ListedRule } from "./list-rules.ts";

export const RuleRef = builder.objectRef<ListedRule>("Rule").implement({
  description: "Something that looks at organizations, and what there is to say of what it notices.",
  fields: (t) => ({
    code: t.exposeString("code", { description: "Kept forever, such as `PHONE_RETIRED`." }),
    source: t.expose("source", { type: FindingSourceRef, description: "Who or what notices it." }),
    severity: t.expose("severity", { type: FindingSeverityRef, description: "How much it matters now." }),
    usualSeverity: t.expose("usualSeverity", {
      type: FindingSeverityRef,
      description: "How much it matters while nobody has set otherwise.",
    }),
    on: t.exposeBoolean("isOn", { description: "Whether it looks at all." }),
    title: t.field({
      type: [LocalizedTextRef],
      description: "What it notices.",
      resolve: ({ title }) => fromLocalized(title),
    }),
    explanation: t.field({
      type: [LocalizedTextRef],
      description: "Why that matters, and what to do.",
      resolve: ({ explanation }) => fromLocalized(explanation),
    }),
    changedBy: t.string({
      nullable: true,
      description: "The name of who last set something about it; null where nobody has.",
      resolve: ({ setting }, _args, context) => setting && actorName(context, setting.changedBy),
    }),
    changedAt: t.field({
      type: "DateTime",
      nullable: true,
      description: "When that was.",
      resolve: ({ setting }) => setting?.changedAt,
    }),
    may: t.stringList({
      description: "What you may do with it.",
      resolve: (_rule, _args, { actor }) => mayOf(rulePolicy, actor, {}),
    }),
  }),
});
