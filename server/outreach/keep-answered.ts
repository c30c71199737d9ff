import type { Work } from "../editorial/work.ts";
import { takeBackBounce } from "./take-back-bounce.ts";

interface Answered {
  letterId: string;
  /** The organization that was answered for: the kept one, where it was merged. */
  organizationId: string;
}

/**
 * What follows from an answer beside what it says: the organization is confirmed or about to be, its mailbox is read, and the
 * letter arrived. The verb that keeps the answer calls it, with the organization locked.
 */
export async function keepAnswered(
  work: Pick<Work, "tx" | "now" | "touch">,
  { letterId, organizationId }: Answered,
): Promise<void> {
  const { tx, now } = work;
  const { address, state, sentAt, handedAt } = await tx.outreachLetter.findUniqueOrThrow({
    where: { id: letterId },
  });
  // One that is being handed over just now is settled by whoever does it.
  if (state !== "SENT" && state !== "SENDING")
    await tx.outreachLetter.update({
      where: { id: letterId },
      data: { state: "SENT", sentAt: sentAt ?? handedAt ?? now, problem: null, nextTryAt: null },
    });
  await takeBackBounce(work, address);
  const { count } = await tx.organization.updateMany({
    where: { id: organizationId, unconfirmedSince: { not: null } },
    data: { unconfirmedSince: null },
  });
  if (count > 0) work.touch({ organizations: [organizationId] });
}
