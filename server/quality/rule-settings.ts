import type { Severity } from "./finding.ts";

/** What an admin has set about one rule; a rule without a row is on, and matters as much as it says itself. */
export interface RuleSetting {
  code: string;
  on: boolean;
  severity: Severity | null;
}

/** The settings of all rules, to be asked by code. */
export interface RuleSettings {
  isOn(code: string): boolean;
  /** What an admin has set; null where the finding's own holds. */
  severityOf(code: string): Severity | null;
}

/** Makes settings of what is kept. */
export function ruleSettings(kept: readonly RuleSetting[]): RuleSettings {
  const byCode = new Map(kept.map((setting) => [setting.code, setting]));
  return {
    isOn: (code) => byCode.get(code)?.on ?? true,
    severityOf: (code) => byCode.get(code)?.severity ?? null,
  };
}

/** Nothing is set. */
export const noSettings = ruleSettings([]);
