import type { OrganizationDocument } from "../organizations/document.ts";
import { type Finding, type Rule, type RuleContext, severities } from "./finding.ts";
import * as all from "./rules.ts";

const rules: Rule[] = Object.values(all);

/** All that the rules notice about a document, worst first. Pure. */
export function runRules(document: OrganizationDocument, context: RuleContext): Finding[] {
  const rank = ({ severity }: Finding) => severities.indexOf(severity);
  return rules.flatMap((rule) => rule(document, context)).sort((one, other) => rank(one) - rank(other));
}
