import type { Work } from "../editorial/work.ts";
import { systemActor } from "../policies/actor.ts";
import { bouncedMailbox } from "../quality/bounced-mailbox.ts";
import type { Reported } from "../quality/kept-finding.ts";
import { reportFindings } from "../quality/report-findings.ts";
import { readRuleSettings } from "../quality/settings/read-rule-settings.ts";
import { readGivers } from "./givers.ts";
import { lockMailbox } from "./keep-consent.ts";
import { letterParts } from "./letter.refs.ts";
import { lockAsked, wakeTasks } from "./tell-tasks.ts";

/** What was kept of a letter that came back; null where that was known already. */
export type KeptBounce = { address: string; organizations: string[] } | null;

/**
 * Keeps that a letter came back: of the letter, of its mailbox, and as a finding about every claim that gives the mailbox.
 * Told twice, it is kept once.
 */
export async function keepBounce(
  { tx, now }: Pick<Work, "tx" | "now">,
  { letterId, says }: { letterId: string; says: string },
): Promise<KeptBounce> {
  const letter = await tx.outreachLetter.findUniqueOrThrow({ where: { id: letterId }, include: letterParts });
  const tasks = await lockAsked(tx, letter);
  await tx.$queryRaw`SELECT FROM editorial.outreach_letter WHERE id = ${letterId}::uuid FOR UPDATE`;
  const { address, state } = await tx.outreachLetter.findUniqueOrThrow({ where: { id: letterId } });
  if (state === "BOUNCED") return null;
  await wakeTasks({ tx, actor: systemActor, now }, tasks, letterId);
  await lockMailbox(tx, address);
  await tx.outreachLetter.update({
    where: { id: letterId },
    data: { state: "BOUNCED", problem: says, nextTryAt: null },
  });
  await tx.mailbox.update({ where: { address }, data: { bouncedAt: now, bounce: says } });
  const given = (await readGivers(tx, [address])).get(address) ?? [];
  const organizations = [...new Set(given.map(({ id }) => id))];
  const claims = new Set(given.map(({ claimId }) => claimId));
  if ((await readRuleSettings(tx)).isOn(bouncedMailbox.code))
    await reportFindings(
      tx,
      {
        ...{ source: "CHECK", organizationIds: organizations, codes: [bouncedMailbox.code], now },
        again: ({ claimId }) => claimId !== null && claims.has(claimId),
      },
      given.map((giver) => notice(giver, address)),
    );
  return { address, organizations };
}

function notice({ id, claimId }: { id: string; claimId: string }, address: string): Reported {
  return {
    ...{ organizationId: id, claimId, path: `emails.${claimId}.address` },
    ...{ rule: bouncedMailbox.code, severity: bouncedMailbox.severity },
    evidence: { mailbox: address },
    title: { en: `A letter to ${address} came back`, es: `Volvió una carta a ${address}` },
    explanation: null,
    repair: null,
  };
}
