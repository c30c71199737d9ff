import { builder } from "../../editorial/builder.ts";
import { FindingRef } from "../../quality/findings/finding.type.ts";
import { TaskClaimRef } from "./task-claim.type.ts";
import { findingsOfClaim } from "./task-page.ts";

builder.objectField(TaskClaimRef, "findings", (t) =>
  t.field({
    type: [FindingRef],
    description: "What was noticed about it and is open, worst first.",
    resolve: (claim, _args, context) => findingsOfClaim(context, claim),
  }),
);
