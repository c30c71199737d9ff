import { builder } from "../editorial/builder.ts";
import { documentWeight } from "../editorial/limits.ts";
import { OrganizationRef } from "../organizations/organization.refs.ts";
import { IssueRef } from "../organizations/types/preview.type.ts";
import type { OrganizationCheck } from "./check-organization.ts";
import { FindingRef } from "./finding.type.ts";
import { runRules } from "./run-rules.ts";

export const OrganizationCheckRef = builder.objectRef<OrganizationCheck>("OrganizationCheck").implement({
  description: "What is to be said of an unsaved form.",
  fields: (t) => ({
    problems: t.expose("problems", {
      type: [IssueRef],
      description: "Why a save would be refused: what is wrong, and what somebody else has changed too.",
    }),
    findings: t.expose("findings", {
      type: [FindingRef],
      description: "What the rules notice in it, worst first. They block no save.",
    }),
  }),
});

builder.objectField(OrganizationRef, "findings", (t) =>
  t.field({
    type: [FindingRef],
    description: "What the rules notice about it as it is saved, worst first, as far as you may read it.",
    extensions: { weight: documentWeight },
    resolve: ({ document }, _args, { now }) => runRules(document, { now }),
  }),
);
