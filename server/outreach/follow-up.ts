import { holdDirectory } from "../database/hold-directory.ts";
import { locks } from "../database/locks.ts";
import type { Database, Transaction } from "../database/prisma.ts";
import { lockOrganizations } from "../organizations/locks/lock-organizations.ts";
import { systemActor } from "../policies/actor.ts";
import { publish } from "../publishing/publish.ts";
import { type AskedOrganization, loadUnanswered } from "./load-unanswered.ts";
import { nextStep } from "./next-step.ts";
import type { PlannedLetter } from "./plan-outreach.ts";
import { queueLetters } from "./queue-letters.ts";

/** So many are published anew in one transaction; the next round goes on. */
const mostAtOnce = 500;

/** Publishing takes its time in a large directory. */
const patience = { maxWait: 20_000, timeout: 60_000 };

interface Waiting {
  /** For how many days an answer to a first letter is waited for. */
  days: number;
  baseUrl: string;
  now: Date;
}

/** How many letters were put in line, and how many organizations stand unconfirmed from now on. */
export interface FollowedUp {
  queued: number;
  unconfirmed: number;
}

/**
 * Goes on with organizations that have not answered: reminds them, tries another mailbox, and in the end says to the public
 * that they are unconfirmed. What somebody else plans at the same time is left to them.
 */
export async function followUp(db: Database, waiting: Waiting): Promise<FollowedUp> {
  return db.$transaction(async (tx) => {
    await holdDirectory(tx, "together");
    return takeSteps(tx, waiting);
  }, patience);
}

async function takeSteps(tx: Transaction, { days, baseUrl, now }: Waiting): Promise<FollowedUp> {
  const [first, second] = locks.letters;
  const [alone] = await tx.$queryRaw<[{ held: boolean }]>`
    SELECT pg_try_advisory_xact_lock(${first}::int, ${second}::int) AS held`;
  if (!alone.held) return { queued: 0, unconfirmed: 0 };
  const steps = (await loadUnanswered(tx, now)).map((asked) => ({ asked, step: nextStep(asked, now, days) }));
  let queued = 0;
  for (const kind of ["REMINDER", "SECOND_ADDRESS"] as const) {
    const wanted = steps.flatMap(({ asked, step }) =>
      step?.kind === kind ? [{ asked, mailbox: step.mailbox }] : [],
    );
    for (const [reviewId, ofReview] of Map.groupBy(wanted, ({ asked }) => asked.reviewId))
      queued += (
        await queueLetters({ tx, actor: systemActor, now }, together(ofReview), { reviewId, kind, baseUrl })
      ).length;
  }
  const silent = steps
    .flatMap(({ asked, step }) => (step?.kind === "UNCONFIRMED" ? [asked.organizationId] : []))
    .slice(0, mostAtOnce);
  if (silent.length > 0) await markUnconfirmed(tx, silent, now);
  return { queued, unconfirmed: silent.length };
}

type Wanted = { asked: AskedOrganization; mailbox: { claimId: string; address: string } }[];
type Together = Pick<PlannedLetter, "address" | "locale" | "entries">;

/** One letter to each mailbox. */
function together(wanted: Wanted): Together[] {
  return [...Map.groupBy(wanted, ({ mailbox }) => mailbox.address)].map(([address, all]) => ({
    address,
    locale: all[0]!.asked.locale,
    entries: all.map(({ asked, mailbox }) => ({
      organizationId: asked.organizationId,
      claimId: mailbox.claimId,
    })),
  }));
}

async function markUnconfirmed(tx: Transaction, ids: string[], now: Date): Promise<void> {
  await lockOrganizations(tx, ids);
  await tx.organization.updateMany({ where: { id: { in: ids } }, data: { unconfirmedSince: now } });
  await publish(tx, { organizations: ids }, now);
}
