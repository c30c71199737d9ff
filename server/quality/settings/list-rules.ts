import type { RuleSetting as Row } from "../../../generated/prisma/client.ts";
import type { EditorialContext } from "../../editorial/context.ts";
import type { Severity } from "../finding.ts";
import { type KnownKind, kinds } from "../kinds.ts";

/** A rule with what an admin has set about it. */
export interface ListedRule extends KnownKind {
  /** As much as it matters now. */
  severity: Severity;
  /** As much as it says itself. */
  usualSeverity: Severity;
  isOn: boolean;
  setting: Row | null;
}

/** Every rule there is, and everything else that is noticed, by code. */
export async function listRules({ db }: Pick<EditorialContext, "db">): Promise<ListedRule[]> {
  const rows = await db.ruleSetting.findMany();
  const byCode = new Map(rows.map((row) => [row.rule, row]));
  return kinds.map((kind) => toListed(kind, byCode.get(kind.code) ?? null));
}

/** A rule as it stands with a setting. */
export function toListed(kind: KnownKind, setting: Row | null): ListedRule {
  return {
    ...kind,
    severity: setting?.severity ?? kind.severity,
    usualSeverity: kind.severity,
    isOn: setting?.isOn ?? true,
    setting,
  };
}
