import type { Work } from "../editorial/work.ts";
import { bouncedMailbox } from "../quality/bounced-mailbox.ts";
import { reportFindings } from "../quality/report-findings.ts";
import { readGivers } from "./givers.ts";

/** Forgets that letters to a mailbox came back, and what was noticed of it: somebody reads it after all. */
export async function takeBackBounce({ tx, now }: Pick<Work, "tx" | "now">, address: string): Promise<void> {
  const { count } = await tx.mailbox.updateMany({
    where: { address, bouncedAt: { not: null } },
    data: { bouncedAt: null, bounce: null },
  });
  if (count === 0) return;
  const given = (await readGivers(tx, [address])).get(address) ?? [];
  const claims = new Set(given.map(({ claimId }) => claimId));
  await reportFindings(
    tx,
    {
      source: "CHECK",
      organizationIds: [...new Set(given.map(({ id }) => id))],
      codes: [bouncedMailbox.code],
      again: ({ claimId }) => claimId !== null && claims.has(claimId),
      now,
    },
    [],
  );
}
