import type { Prisma } from "../../../generated/prisma/client.ts";
import { holdDirectory } from "../../database/hold-directory.ts";
import type { Database } from "../../database/prisma.ts";
import type { Reported } from "../kept-finding.ts";
import { reportFindings } from "../report-findings.ts";
import { readRuleSettings } from "../settings/read-rule-settings.ts";
import { judgeLink, type Verdict } from "./judge-link.ts";
import type { LeasedCheck } from "./lease-check.ts";
import { type Giver, linkFinding } from "./link-finding.ts";
import type { Seen } from "./look-at-link.ts";
import type { MailVerdict } from "./look-at-mail-domain.ts";
import { mailFinding } from "./mail-finding.ts";
import { isBroken, nextStanding } from "./next-standing.ts";
import { meaningOf, type Outcome } from "./outcomes.ts";
import { outsideKinds } from "./outside-kinds.ts";
import { type NamedGiver, readGivers } from "./read-givers.ts";

/** What a look brought: a page or what came in its place, or how a mail domain stands. */
export type Looked = { seen: Seen } | { mail: MailVerdict };

/** What was kept of it; null where somebody else has taken it over meanwhile. */
export type KeptLook = { outcome: Outcome; appeared: number; resolved: number } | null;

/** A purge may be at it, which takes long in a large directory. */
const patience = { maxWait: 60_000, timeout: 60 * 60_000 };
const codes = Object.keys(outsideKinds);

/** Keeps what a look came to, and what is noticed by it about everybody who gives it, in one transaction. */
export async function keepLook(
  db: Database,
  check: LeasedCheck,
  looked: Looked,
  now: Date,
): Promise<KeptLook> {
  return db.$transaction(async (tx) => {
    await holdDirectory(tx, "together");
    const givers = await readGivers(tx, check);
    const verdict = judge(check, looked, givers);
    const { outcome, reason, fingerprint } = verdict;
    const standing = nextStanding(check, verdict, now);
    const { count } = await tx.outsideCheck.updateMany({
      where: { id: check.id, lease: check.lease },
      data: {
        ...{ outcome, reason, ...standing, lease: null, leasedUntil: null },
        ...(fingerprint && { kept: { ...fingerprint } satisfies Prisma.InputJsonObject }),
      },
    });
    if (count === 0) return null;
    // What says nothing leaves standing what was noticed before.
    if (meaningOf(outcome) === "NOTHING" || givers.length === 0) return { outcome, appeared: 0, resolved: 0 };
    const settings = await readRuleSettings(tx);
    const noticed = givers.flatMap((giver) => notice(giver, check, verdict, isBroken(standing)) ?? []);
    const claims = new Set(givers.map(({ claimId }) => claimId));
    const told = await reportFindings(
      tx,
      {
        source: "CHECK",
        organizationIds: [...new Set(givers.map(({ organizationId }) => organizationId))],
        codes: codes.filter((code) => settings.isOn(code)),
        again: ({ claimId }) => claimId !== null && claims.has(claimId),
        now,
      },
      noticed.filter(({ rule }) => settings.isOn(rule)),
    );
    return { outcome, ...told };
  }, patience);
}

function judge({ address, kept }: LeasedCheck, looked: Looked, givers: readonly NamedGiver[]): Verdict {
  const names = givers.flatMap((giver) => giver.names);
  if ("seen" in looked) return judgeLink({ link: address, names, kept }, looked.seen);
  return { ...looked.mail, to: null, title: null, fingerprint: null };
}

function notice(
  { organizationId, claimId }: Giver,
  { kind, address }: LeasedCheck,
  verdict: Verdict,
  broken: boolean,
): Reported | null {
  const giver = { organizationId, claimId };
  if (kind === "LINK") return linkFinding(giver, address, verdict, broken);
  return mailFinding(giver, address, verdict as Verdict & MailVerdict, broken);
}
