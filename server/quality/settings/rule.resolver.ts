import { builder } from "../../editorial/builder.ts";
import { FindingSeverityRef } from "../findings/enums.type.ts";
import { listRules } from "./list-rules.ts";
import { RuleRef } from "./rule.type.ts";
import { saveRuleSetting } from "./save-rule-setting.ts";

builder.queryField("rules", (t) =>
  t.field({
    type: [RuleRef],
    description: "Everything that notices something about organizations, by code.",
    extensions: { listSize: 100 },
    resolve: (_root, _args, context) => listRules(context),
  }),
);

const SavedRuleRef = builder.objectRef<{ code: string }>("SavedRule").implement({
  description: "What came of setting something about a rule.",
  fields: (t) => ({
    rule: t.field({
      type: RuleRef,
      description: "The rule as it stands now.",
      resolve: async ({ code }, _args, context) =>
        (await listRules(context)).find((rule) => rule.code === code)!,
    }),
  }),
});

builder.mutationField("saveRuleSetting", (t) =>
  t.field({
    type: SavedRuleRef,
    description:
      "Switches a rule on or off for the whole directory, and says how much what it notices matters. Both hold at once, in forms, saves, runs and lists. Errors: `NOT_FOUND`, `FORBIDDEN`.",
    args: {
      code: t.arg.string({ required: true, description: "The rule's code." }),
      on: t.arg.boolean({ required: true, description: "Whether it looks at all." }),
      severity: t.arg({
        type: FindingSeverityRef,
        description: "How much it is to matter; as much as the rule says itself when left out.",
      }),
      requestId: t.arg.id({
        description: "An id of the client's own; a retry with the same one answers as the first did.",
      }),
    },
    extensions: { permission: "rule.set" },
    resolve: (_root, args, context) => context.run("saveRuleSetting", args, saveRuleSetting),
  }),
);
