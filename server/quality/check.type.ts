import { builder } from "../editorial/builder.ts";
import { IssueRef } from "../organizations/types/preview.type.ts";
import type { OrganizationCheck } from "./check-organization.ts";
import { FindingRef } from "./findings/finding.type.ts";

export const OrganizationCheckRef = builder.objectRef<OrganizationCheck>("OrganizationCheck").implement({
  description: "What is to be said of an unsaved form.",
  fields: (t) => ({
    problems: t.expose("problems", {
      type: [IssueRef],
      description: "Why a save would be refused: what is wrong, and what somebody else has changed too.",
    }),
    findings: t.expose("findings", {
      type: [FindingRef],
      description:
        "What the rules notice in it, worst first; they block no save. What was dismissed or put off is among them, and says so by its state.",
    }),
  }),
});
