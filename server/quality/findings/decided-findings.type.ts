import { builder } from "../../editorial/builder.ts";
import type { DecidedFindings } from "./decide-findings.ts";
import { FindingRef } from "./finding.type.ts";
import { readFindings } from "./read-findings.ts";

export const DecidedFindingsRef = builder.objectRef<DecidedFindings>("DecidedFindings").implement({
  description: "What became of findings.",
  fields: (t) => ({
    findings: t.field({
      type: [FindingRef],
      description: "All that were named, as they stand now.",
      resolve: ({ ids }, _args, context) => readFindings(context, ids),
    }),
    changed: t.exposeInt("changed", {
      description: "How many changed. Those that were so already, or had gone meanwhile, are as they were.",
    }),
  }),
});
