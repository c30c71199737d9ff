import { recordEvent } from "../../audit/record-event.ts";
import type { Work } from "../../editorial/work.ts";
import { fail } from "../../errors.ts";
import { authorize } from "../../policies/law.ts";
import { rulePolicy } from "../../policies/rule.ts";
import type { Severity } from "../finding.ts";
import { kindOf } from "../kinds.ts";

export interface SaveRuleSetting {
  code: string;
  on: boolean;
  /** As much as it is to matter; as much as the rule says itself where it is null. */
  severity?: Severity | null;
  requestId?: string | null;
}

/**
 * Switches a rule on or off for the whole directory, or says how much what it notices matters; both hold at once wherever
 * findings are told. What was noticed before it was switched off is silent, and there again with it. Fails with NOT_FOUND,
 * FORBIDDEN.
 */
export async function saveRuleSetting(
  work: Work,
  { code, on, severity = null }: SaveRuleSetting,
): Promise<{ code: string }> {
  const { tx, actor, now } = work;
  authorize(rulePolicy, "set", actor, {});
  if (!kindOf(code)) fail("NOT_FOUND", { en: "There is no such rule.", es: "No existe esa regla." });
  await tx.$executeRaw`LOCK TABLE editorial.rule_setting IN SHARE ROW EXCLUSIVE MODE`;
  const before = await tx.ruleSetting.findUnique({ where: { rule: code } });
  const changes = [
    { path: "on", from: before?.isOn ?? true, to: on },
    { path: "severity", from: before?.severity ?? null, to: severity },
  ].filter(({ from, to }) => from !== to);
  if (changes.length === 0) return { code };
  const setting = { isOn: on, severity, changedBy: actor.reference, changedAt: now };
  await tx.ruleSetting.upsert({ where: { rule: code }, create: { rule: code, ...setting }, update: setting });
  await recordEvent(work, { action: "EDITED", subject: "RULE", subjectId: code, changes });
  return { code };
}
