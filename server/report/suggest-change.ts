import { randomUUID } from "node:crypto";
import type { Prisma } from "../../generated/prisma/client.ts";
import { holdDirectory } from "../database/hold-directory.ts";
import { locks } from "../database/locks.ts";
import { fail } from "../errors.ts";
import { toLocale } from "../locales.ts";
import { checkWords } from "../proposals/check-words.ts";
import type { PublicOrganization } from "../publishing/public-document.ts";
import type { ReportContext } from "./builder.ts";
import { findPublished, unseen } from "./find-published.ts";
import { limits, manyWaiting } from "./limits.ts";
import { readChanges, type Suggestion } from "./read-changes.ts";
import { readReply } from "./read-reply.ts";

/** What a reader suggests about an organization that they see. */
export interface SuggestChange {
  organizationId?: string | null;
  slug?: string | null;
  changes: readonly Suggestion[];
  message: string;
  replyAddress?: string | null;
  locale?: string | null;
}

/** Whose doing it is when somebody without an account proposes. */
const proposedBy = "stranger";
/** As long as an editor's save waits. */
const patience = { maxWait: 20_000, timeout: 60_000 };

/**
 * Keeps what a reader suggests as a proposal, and writes nothing else; the same one again is kept once. What the public
 * does not see is NOT_FOUND, whatever there is.
 */
export async function suggestChange(
  { db, now, count }: ReportContext,
  { organizationId, slug, changes, message, replyAddress, locale }: SuggestChange,
): Promise<{ receivedAt: Date }> {
  const words = checkWords(message, "message");
  const reply = readReply(replyAddress);
  return db.$transaction(async (tx) => {
    await holdDirectory(tx, "together");
    const id = await findPublished(tx, { id: organizationId, slug });
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${locks.reports}::int, hashtext(${id}))`;
    // Read before the document: where somebody saves in between, it shows as a conflict and is not overwritten.
    const { revision } = await tx.organization.findUniqueOrThrow({
      where: { id },
      select: { revision: true },
    });
    const published = await tx.publishedOrganization.findUnique({ where: { id } });
    const { document } = published ?? unseen();
    const wanted = readChanges(
      document as unknown as PublicOrganization,
      changes,
      now.toISOString().slice(0, 10),
    );
    const waiting = { organizationId: id, status: "OPEN", proposedBy } as const;
    const data = { message: words, changes: wanted as unknown as Prisma.InputJsonArray };
    const same = await tx.proposal.findFirst({
      where: { ...waiting, message: words, changes: { equals: data.changes } },
    });
    if (same) return { receivedAt: same.proposedAt };
    if ((await tx.proposal.count({ where: waiting })) >= limits.openPerOrganization)
      fail("TOO_MANY_REQUESTS", manyWaiting);
    await count();
    const { proposedAt } = await tx.proposal.create({
      data: {
        ...waiting,
        ...data,
        id: randomUUID(),
        baseRevision: revision,
        proposedAt: now,
        replyAddress: reply,
        locale: toLocale(locale),
      },
    });
    return { receivedAt: proposedAt };
  }, patience);
}
