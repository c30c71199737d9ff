import { fail } from "../../errors.ts";
import type { LockedFinding } from "../findings/lock-findings.ts";

/** Stops with WRONG_STATE over findings that are not there as they were, or for which nothing is suggested now. */
export function refuseGone(findings: readonly LockedFinding[]): void {
  if (findings.length === 0) return;
  fail(
    "WRONG_STATE",
    {
      en: "What was noticed is not there any more as it was, so nothing was changed. Look again.",
      es: "Lo que se notó ya no está como estaba, así que no se cambió nada. Míralo de nuevo.",
    },
    findings.map(({ row, rule }) => ({
      path: `findingIds.${row.id}`,
      message: {
        en: `${rule} suggests nothing here now.`,
        es: `${rule} ya no sugiere nada aquí.`,
      },
    })),
  );
}
