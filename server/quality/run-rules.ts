import type { OrganizationDocument } from "../organizations/document.ts";
import { type Finding, type FindingKind, type Noticed, type Rule, severities } from "./finding.ts";
import type { RuleContext } from "./rule-context.ts";
import { ruleFailed } from "./rule-failed.ts";
import { noSettings, type RuleSettings } from "./rule-settings.ts";
import * as all from "./rules.ts";

export const rules: readonly Rule[] = Object.values(all);

/** How a run is to be done; as nobody has set otherwise when left out. */
interface Run {
  settings?: RuleSettings;
  /** Told of a rule that threw, with its code. */
  onFailure?: (error: unknown, code: string) => void;
  rules?: readonly Rule[];
}

/**
 * All that the rules which are on notice about a document, each as much as the rule says, worst first. A rule that throws
 * becomes a finding of its own, and stops no other. Pure.
 */
export function runRules(
  document: OrganizationDocument,
  context: RuleContext,
  { settings = noSettings, onFailure, rules: run = rules }: Run = {},
): Finding[] {
  const findings = run
    .filter(({ code }) => settings.isOn(code))
    .flatMap((rule) => {
      try {
        return rule.look(document, context).map((noticed) => toFinding(rule, noticed));
      } catch (error) {
        onFailure?.(error, rule.code);
        return settings.isOn(ruleFailed.code) ? [toFinding(ruleFailed, ruleFailed.of(rule, error))] : [];
      }
    });
  return worstFirst(findings);
}

/** The worst come first; those that matter alike stay as they are. */
export function worstFirst<Noticed extends Pick<Finding, "severity">>(
  findings: readonly Noticed[],
): Noticed[] {
  const rank = ({ severity }: Noticed) => severities.indexOf(severity);
  return findings.toSorted((one, other) => rank(one) - rank(other));
}

function toFinding(kind: FindingKind, noticed: Noticed): Finding {
  return { severity: kind.severity, explanation: kind.explanation, ...noticed, rule: kind.code };
}
