import { readFields } from "../../documents/read-fields.ts";
import type { OrganizationDocument } from "../../organizations/document.ts";
import { organizationShape } from "../../organizations/organization-shape.ts";
import type { Repair } from "../finding.ts";
import { fingerprintOf } from "../finding-fingerprint.ts";
import type { LockedFinding } from "../findings/lock-findings.ts";
import type { RuleContext } from "../rule-context.ts";
import { rules } from "../run-rules.ts";

/**
 * What mends a finding in a document as it is now; null where it is not there any more, or nothing is suggested. A rule is
 * asked again. What was noticed otherwise holds while the field still says what the evidence has under its name. Pure.
 */
export function findRepair(
  {
    rule,
    source,
    path,
    evidence,
    repair,
  }: Pick<LockedFinding, "rule" | "source" | "path" | "evidence" | "repair">,
  document: OrganizationDocument,
  context: RuleContext,
): Repair | null {
  const fingerprint = fingerprintOf(rule, path, evidence);
  if (source === "RULE") {
    const noticed = rules.find(({ code }) => code === rule)?.look(document, context) ?? [];
    return noticed.find((one) => fingerprintOf(rule, one.path, one.evidence) === fingerprint)?.repair ?? null;
  }
  const field = path.split(".").at(-1)!;
  return field in evidence && readFields(document, organizationShape)(path) === evidence[field]
    ? repair
    : null;
}
