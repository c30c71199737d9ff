import { builder } from "../../editorial/builder.ts";
import type { FindingSource, FindingState } from "../kept-finding.ts";

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

export const FindingStateRef = builder.enumType("FindingState", {
  description: "How a finding stands.",
  values: {
    OPEN: { description: "It waits for somebody." },
    SNOOZED: { description: "It was put off until a day, and is open again from its beginning (UTC)." },
    DISMISSED: { description: "It was dismissed, and is silent until what it rests on changes." },
    RESOLVED: { description: "It is gone, or somebody says so." },
  } satisfies Record<FindingState, { description: string }>,
});

export const FindingSourceRef = builder.enumType("FindingSource", {
  description: "Who or what noticed something.",
  values: {
    RULE: { description: "A rule that looks at what the organization says." },
    CHECK: { description: "A check of the outside world, such as of a link." },
    PERSON: { description: "A person who flagged it." },
    DUPLICATE: { description: "Comparing it with other organizations." },
  } satisfies Record<FindingSource, { description: string }>,
});
