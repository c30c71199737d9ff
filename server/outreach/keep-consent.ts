import type { Mailbox } from "../../generated/prisma/client.ts";
import type { Transaction } from "../database/prisma.ts";
import type { Work } from "../editorial/work.ts";

/** Locks what is kept of a mailbox to the transaction's end, and begins to keep it where nothing was. */
export async function lockMailbox(tx: Transaction, address: string): Promise<Mailbox> {
  await tx.mailbox.createMany({ data: [{ address }], skipDuplicates: true });
  await tx.$queryRaw`SELECT FROM editorial.mailbox WHERE address = ${address} FOR UPDATE`;
  return tx.mailbox.findUniqueOrThrow({ where: { address } });
}

type Consent = Pick<Mailbox, "address" | "consent" | "changedBy" | "reason">;

/** Keeps what a mailbox lets us do; letters that wait in line to one that is refused do not go out. */
export async function keepConsent(
  { tx, now }: Pick<Work, "tx" | "now">,
  { address, ...said }: Consent,
): Promise<void> {
  await tx.mailbox.update({ where: { address }, data: { ...said, changedAt: now } });
  if (said.consent === "REFUSED")
    await tx.outreachLetter.updateMany({
      where: { address, state: "QUEUED" },
      data: { state: "CANCELLED", nextTryAt: null },
    });
}
