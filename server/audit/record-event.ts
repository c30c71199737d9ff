import { randomUUID } from "node:crypto";
import type { AuditEvent, Prisma } from "../../generated/prisma/client.ts";
import type { Change } from "../documents/shape.ts";
import type { Work } from "../editorial/work.ts";

/** What somebody did that no other table tells. It has no names: people and keys are meant by their ids. */
export interface Event extends Pick<AuditEvent, "action" | "subject"> {
  subjectId?: string;
  /** Code of the country page that an order is of. */
  country?: string;
  changes?: Change[];
}

/** Keeps for the audit trail what a verb did, where no revision and no other table tells it by whom. */
export async function recordEvent(
  { tx, actor, now }: Pick<Work, "tx" | "now"> & { actor: Pick<Work["actor"], "reference"> },
  ...events: Event[]
): Promise<void> {
  if (events.length === 0) return;
  await tx.auditEvent.createMany({
    data: events.map(({ changes = [], ...event }) => ({
      ...event,
      id: randomUUID(),
      changes: changes as unknown as Prisma.InputJsonArray,
      madeBy: actor.reference,
      madeAt: now,
    })),
  });
}
