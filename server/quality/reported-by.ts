import type { OrganizationDocument } from "../organizations/document.ts";
import type { Reported } from "./kept-finding.ts";
import { kindOf } from "./kinds.ts";
import type { RuleContext } from "./rule-context.ts";
import { runRules } from "./run-rules.ts";

/** What the rules notice about a document, as it is kept: without the explanation that is the rule's own. Pure. */
export function reportedBy(
  document: OrganizationDocument,
  context: RuleContext,
  run: Parameters<typeof runRules>[2],
): Reported[] {
  return runRules(document, context, run).map((finding) => ({
    ...finding,
    organizationId: document.id,
    explanation: kindOf(finding.rule)?.explanation === finding.explanation ? null : finding.explanation,
  }));
}
