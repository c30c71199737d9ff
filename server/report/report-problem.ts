import { holdDirectory } from "../database/hold-directory.ts";
import { locks } from "../database/locks.ts";
import type { Transaction } from "../database/prisma.ts";
import { fail } from "../errors.ts";
import { toLocale, type Words } from "../locales.ts";
import { checkWords } from "../proposals/check-words.ts";
import type { PublicOrganization } from "../publishing/public-document.ts";
import { fingerprintOf } from "../quality/finding-fingerprint.ts";
import { readerReport } from "../quality/reader-report.ts";
import type { ReportContext } from "./builder.ts";
import { findPublished, unseen } from "./find-published.ts";
import { limits, manyWaiting } from "./limits.ts";
import { publicClaims } from "./public-claims.ts";
import { readReply } from "./read-reply.ts";

/** That a reader finds something wrong, without knowing what would be right. */
export interface ReportProblem {
  organizationId?: string | null;
  slug?: string | null;
  /** What is wrong; that the organization is there at all when left out. */
  claimId?: string | null;
  message: string;
  replyAddress?: string | null;
  locale?: string | null;
}

const madeBy = "stranger";
/** How many of the last messages are kept: a person reads them all. */
const keptMessages = 5;
/** Between two messages; nobody writes a line of it, since each is cleaned. */
const between = "\n\n———\n\n";
/** As long as an editor's save waits. */
const patience = { maxWait: 20_000, timeout: 60_000 };

/**
 * Keeps that a reader finds something wrong, as a finding: one for each claim, with how often it was said and the latest
 * messages. Said again by others after it was settled, it is open again. What the public does not see is NOT_FOUND.
 */
export async function reportProblem(
  { db, now, count }: ReportContext,
  { organizationId, slug, claimId, message, replyAddress, locale }: ReportProblem,
): Promise<{ receivedAt: Date }> {
  const words = checkWords(message, "message");
  const reply = readReply(replyAddress);
  const said = reply === null ? words : `${words}\n(${reply}, ${toLocale(locale)})`;
  return db.$transaction(async (tx) => {
    await holdDirectory(tx, "together");
    const id = await findPublished(tx, { id: organizationId, slug });
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${locks.reports}::int, hashtext(${id}))`;
    const place = await findPlace(tx, id, claimId, now);
    const known = await tx.finding.findFirst({
      where: { organizationId: id, rule: readerReport.code, claimId: place.claimId },
    });
    const waits = known !== null && known.resolvedAt === null && !known.dismissed;
    const messages = waits ? (known.note ?? "").split(between) : [];
    if (messages.includes(said)) return { receivedAt: known!.lastSeenAt };
    const before = waits ? reportsOf(known) : 0;
    if ((await countOpen(tx, id)) >= limits.openPerOrganization) fail("TOO_MANY_REQUESTS", manyWaiting);
    await count();
    const reports = before + 1;
    const report = {
      ...{ ...place, severity: readerReport.severity, title: titleFor(reports), evidence: { reports } },
      note: [said, ...messages].slice(0, keptMessages).join(between),
      lastSeenAt: now,
    };
    const reopened = waits
      ? {}
      : { dismissed: false, snoozedUntil: null, reason: null, decidedBy: null, decidedAt: null };
    if (known)
      await tx.finding.update({
        where: { id: known.id },
        data: { ...report, ...reopened, resolvedBy: null, resolvedAt: null },
      });
    else
      await tx.finding.create({
        data: {
          ...{ ...report, organizationId: id, rule: readerReport.code, source: "PERSON", madeBy },
          ...{ fingerprint: fingerprintOf(readerReport.code, place.path, {}), firstSeenAt: now },
        },
      });
    return { receivedAt: now };
  }, patience);
}

/** Where a report points, of what the public sees; NOT_FOUND for a claim that it does not see, whether there is one or not. */
async function findPlace(
  tx: Transaction,
  id: string,
  claimId: string | null | undefined,
  now: Date,
): Promise<{ path: string; claimId: string }> {
  const published = await tx.publishedOrganization.findUnique({ where: { id } });
  const document = (published ?? unseen()).document as unknown as PublicOrganization;
  const presence = { path: "presence", claimId: document.presence.id };
  const wanted = (claimId ?? id).toLowerCase();
  if (wanted === id || wanted === presence.claimId) return presence;
  const seen = publicClaims(document, now.toISOString().slice(0, 10)).get(wanted);
  return seen
    ? { path: seen.path, claimId: wanted }
    : fail("NOT_FOUND", {
        en: "The public sees no such claim of this organization.",
        es: "El público no ve ese dato de esta organización.",
      });
}

/** How many reports about an organization wait for somebody. */
async function countOpen(tx: Transaction, organizationId: string): Promise<number> {
  const open = await tx.finding.findMany({
    where: { organizationId, rule: readerReport.code, resolvedAt: null, dismissed: false },
    select: { evidence: true },
  });
  return open.reduce((sum, finding) => sum + reportsOf(finding), 0);
}

function reportsOf({ evidence }: { evidence: unknown }): number {
  return (evidence as { reports?: number }).reports ?? 1;
}

function titleFor(reports: number): Words {
  return reports === 1
    ? readerReport.title
    : {
        en: `Readers have said ${reports} times that this is wrong`,
        es: `Quienes leen han dicho ${reports} veces que esto está mal`,
      };
}
