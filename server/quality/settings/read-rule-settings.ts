import type { Transaction } from "../../database/prisma.ts";
import { type RuleSettings, ruleSettings } from "../rule-settings.ts";

/** What admins have set about rules, to be asked by code. */
export async function readRuleSettings(tx: Transaction): Promise<RuleSettings> {
  const rows = await tx.ruleSetting.findMany();
  return ruleSettings(rows.map(({ rule, isOn, severity }) => ({ code: rule, on: isOn, severity })));
}
