import type { Transaction } from "../database/prisma.ts";
import { compareFindings } from "./compare-findings.ts";
import type { FindingSource, KeptFinding, Reported } from "./kept-finding.ts";
import { readKept } from "./read-kept.ts";
import { writeFindings } from "./write-findings.ts";

/** A look at organizations by something other than a rule. */
export interface Look {
  source: Exclude<FindingSource, "RULE" | "PERSON">;
  /** The organizations that were looked at. */
  organizationIds: readonly string[];
  /** What was looked for. */
  codes: readonly string[];
  /** Which of what is kept of them was looked at again, where it was not everything: that of one link, for instance. */
  again?: (kept: KeptFinding) => boolean;
  now: Date;
}

/**
 * Keeps what a look noticed, and resolves what it noticed before and now does not: running it again changes nothing. What
 * a person had resolved is open again when it is still seen. The caller's transaction sees to it that no other look at the
 * same organizations runs meanwhile.
 */
export async function reportFindings(
  tx: Transaction,
  { source, organizationIds, codes, again = () => true, now }: Look,
  noticed: readonly Reported[],
): Promise<{ appeared: number; resolved: number }> {
  const kept = await readKept(tx, { source, organizationIds, codes });
  const changes = compareFindings(kept.filter(again), noticed, { now, again: true });
  await writeFindings(tx, changes, { source, now });
  return { appeared: changes.appeared, resolved: changes.gone.length };
}
