import type { FindingSeverity, ListedRuleFragment } from "#operations/rules/rules";
import { severities } from "../findings/finding-filter.ts";

/** Rules that matter alike, worst first; those that are switched off come last. */
export interface RuleGroup {
  severity: FindingSeverity | "OFF";
  rules: ListedRuleFragment[];
}

/** The rules that have all the words somewhere, by how much they matter. Pure. */
export function groupRules(rules: readonly ListedRuleFragment[], words: string): RuleGroup[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  const found = rules.filter(({ code, title, explanation }) => {
    const text = fold([code, ...[...title, ...explanation].map((one) => one.text)].join(" "));
    return wanted.every((word) => text.includes(word));
  });
  const groupOf = ({ on, severity }: ListedRuleFragment) => (on ? severity : "OFF");
  return [...severities, "OFF" as const]
    .map((severity) => ({ severity, rules: found.filter((rule) => groupOf(rule) === severity) }))
    .filter((group) => group.rules.length > 0);
}

/** Accents and case are one. */
const fold = (text: string) =>
  text
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase();
