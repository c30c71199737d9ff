import { randomUUID } from "node:crypto";
import type { Prisma } from "../../generated/prisma/client.ts";
import { holdDirectory } from "../database/hold-directory.ts";
import { locks } from "../database/locks.ts";
import type { Transaction } from "../database/prisma.ts";
import { fail } from "../errors.ts";
import { toLocale } from "../locales.ts";
import { readMailbox } from "../organizations/inputs/read-mailbox.ts";
import { isUuid } from "../organizations/is-uuid.ts";
import { checkWords } from "../proposals/check-words.ts";
import type { PublicOrganization } from "../publishing/public-document.ts";
import { cleanLine } from "../texts.ts";
import type { ReportContext } from "./builder.ts";
import { limits } from "./limits.ts";
import { readChanges, type Suggestion } from "./read-changes.ts";

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
      fail("TOO_MANY_REQUESTS", {
        en: "Many reports about this organization are waiting already. Try again in some days.",
        es: "Ya hay muchos avisos sobre esta organización en espera. Inténtalo de nuevo en unos días.",
      });
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

/** The id of a published organization, by its id or slug, or those that it had; the same answer for all others. */
async function findPublished(
  tx: Transaction,
  { id, slug }: { id?: string | null; slug?: string | null },
): Promise<string> {
  if ((id == null) === (slug == null))
    fail("BAD_INPUT", undefined, [
      {
        path: "organizationId",
        message: {
          en: "Give either `organizationId` or `slug`.",
          es: "Indica `organizationId` o `slug`, uno de los dos.",
        },
      },
    ]);
  const wanted = (id ?? slug)!.toLowerCase();
  const where = id == null ? { slug: wanted } : { id: wanted };
  const own =
    id == null || isUuid(wanted)
      ? await tx.publishedOrganization.findFirst({ where, select: { id: true } })
      : null;
  if (own) return own.id;
  const redirect = await tx.publishedRedirect.findUnique({ where: { source: wanted } });
  return redirect?.organizationId ?? unseen();
}

function unseen(): never {
  return fail("NOT_FOUND", {
    en: "The public sees no such organization.",
    es: "El público no ve ninguna organización así.",
  });
}

function readReply(typed: string | null | undefined): string | null {
  const text = cleanLine(typed ?? "");
  if (text === "") return null;
  return (
    readMailbox(text) ??
    fail("BAD_INPUT", undefined, [
      {
        path: "replyAddress",
        message: {
          en: "It is no email address. Write one such as ana@example.org, or leave it out.",
          es: "No es un correo electrónico. Escribe uno como ana@example.org, o déjalo vacío.",
        },
      },
    ])
  );
}
