import type { Prisma } from "../../../generated/prisma/client.ts";
import type { AuditEventAction } from "../../../generated/prisma/enums.ts";
import { recordEvent } from "../../audit/record-event.ts";
import type { Change } from "../../documents/shape.ts";
import type { Work } from "../../editorial/work.ts";
import type { LockedFinding } from "./lock-findings.ts";

/** What became of findings: those that were named, and how many of them changed. */
export interface DecidedFindings {
  ids: string[];
  changed: number;
}

interface Decision {
  action: AuditEventAction;
  /** What is kept of it. */
  data: Prisma.FindingUncheckedUpdateManyInput;
  /** The same for the trail; the fields that are as they were tell nothing. */
  changesOf: (finding: LockedFinding) => Change[];
}

/** The write and record beats of a decision about locked findings. Those that it leaves as they were are not written. */
export async function decideFindings(
  work: Work,
  all: readonly LockedFinding[],
  findings: readonly LockedFinding[],
  { action, data, changesOf }: Decision,
): Promise<DecidedFindings> {
  const told = findings
    .map(({ row, ...finding }) => ({
      id: row.id,
      changes: changesOf({ row, ...finding }).filter(({ from, to }) => from !== to),
    }))
    .filter(({ changes }) => changes.length > 0);
  await work.tx.finding.updateMany({ where: { id: { in: told.map(({ id }) => id) } }, data });
  await recordEvent(
    work,
    ...told.map(({ id, changes }) => ({ action, subject: "FINDING" as const, subjectId: id, changes })),
  );
  return { ids: all.map(({ row }) => row.id), changed: told.length };
}

/** Undoes what was decided before: a decision takes the place of another. */
export const undecided = {
  dismissed: false,
  snoozedUntil: null,
  reason: null,
  decidedBy: null,
  decidedAt: null,
} as const;
