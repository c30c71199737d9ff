import { builder } from "../../editorial/builder.ts";
import { documentWeight } from "../../editorial/limits.ts";
import { OrganizationRef } from "../../organizations/organization.refs.ts";
import { FindingStateRef } from "./enums.type.ts";
import { FindingRef } from "./finding.type.ts";
import { organizationFindings } from "./organization-findings.ts";

builder.objectField(OrganizationRef, "findings", (t) =>
  t.field({
    type: [FindingRef],
    description:
      "What was noticed about it when it was last saved or looked over, worst first. Contributors are told what the rules notice in what they may read.",
    args: {
      states: t.arg({
        type: [FindingStateRef],
        description: "Only those that stand as one of these; the open ones when left out.",
      }),
    },
    extensions: { weight: documentWeight },
    resolve: (organization, { states }, context) =>
      organizationFindings(context, organization, [...new Set(states ?? ["OPEN" as const])]),
  }),
);
