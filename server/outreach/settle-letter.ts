import type { Prisma } from "../../generated/prisma/client.ts";
import { holdDirectory } from "../database/hold-directory.ts";
import type { Database, Transaction } from "../database/prisma.ts";
import { systemActor } from "../policies/actor.ts";
import type { HandedOver } from "./hand-over.ts";
import { keepBounce } from "./keep-bounce.ts";
import type { LeasedLetter } from "./lease-letter.ts";
import { lockAsked, tellTasks } from "./tell-tasks.ts";

/** After how many minutes a letter is tried again, by how often it was; then it has failed. */
const delays = [1, 5, 30, 120, 360, 1440];

const unleased = { lease: null, leasedUntil: null } as const;

/** Keeps what handing over a leased letter came to, unless somebody else has taken it over meanwhile. */
export async function settleLetter(
  db: Database,
  { letter, lease }: LeasedLetter,
  came: HandedOver,
  now: Date,
): Promise<void> {
  await db.$transaction(async (tx) => {
    await holdDirectory(tx, "together");
    const tasks = await lockAsked(tx, letter);
    const { count } = await tx.outreachLetter.updateMany({
      // One that was given up as uncertain while the mail server took its time is known now.
      where: { id: letter.id, lease, state: { in: ["SENDING", "UNCERTAIN"] } },
      data: { ...unleased, ...standing(came, letter.attempts, now) },
    });
    if (count === 0) return;
    if (came === "SENT") await tellTasks({ tx, actor: systemActor, now }, tasks, letter.id);
    else if (came !== "NOBODY" && came.kind === "REFUSED")
      await keepBounce({ tx, now }, { letterId: letter.id, says: came.says });
  });
}

function standing(
  came: HandedOver,
  attempts: number,
  now: Date,
): Prisma.OutreachLetterUpdateManyMutationInput {
  if (came === "SENT") return { state: "SENT", sentAt: now, problem: null };
  if (came === "NOBODY") return { state: "CANCELLED" };
  const { kind, says: problem } = came;
  if (kind === "LOST") return { state: "UNCERTAIN", problem };
  const minutes = delays[attempts - 1];
  if (minutes === undefined) return { state: "FAILED", problem, handedAt: null };
  const nextTryAt = new Date(now.getTime() + minutes * 60_000);
  return { state: "QUEUED", problem, handedAt: null, nextTryAt };
}

/**
 * Settles what processes left that ended while they handed over: where the mail server had begun to take the text, nobody
 * knows; all others are tried again. Gives how many are uncertain.
 */
export async function settleLost(tx: Transaction, now: Date): Promise<number> {
  const lost = { state: "SENDING", leasedUntil: { lte: now } } as const;
  const { count } = await tx.outreachLetter.updateMany({
    where: { ...lost, handedAt: { not: null } },
    data: { state: "UNCERTAIN", leasedUntil: null },
  });
  await tx.outreachLetter.updateMany({
    where: { ...lost, handedAt: null, attempts: { gt: delays.length } },
    data: { ...unleased, state: "FAILED" },
  });
  await tx.outreachLetter.updateMany({
    where: { ...lost, handedAt: null },
    data: { ...unleased, state: "QUEUED", nextTryAt: now },
  });
  return count;
}
