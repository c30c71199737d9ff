import { tryDirectory } from "../database/hold-directory.ts";
import type { Database } from "../database/prisma.ts";
import type { Mailer } from "../mail/mailer.ts";
import { loadDocuments } from "../organizations/load-documents.ts";
import type { LeasedLetter } from "./lease-letter.ts";
import { type MailProblem, mailProblem } from "./mail-problem.ts";
import { writeLetter } from "./write-letter.ts";

interface HandingOver {
  db: Database;
  mailer: Mailer;
  baseUrl: string;
  now: () => Date;
}

/** What handing over came to: SENT, nobody left to ask, or why not. */
export type HandedOver = "SENT" | "NOBODY" | MailProblem;

/**
 * Hands a leased letter to the mail server. That it is being taken is committed before the server has any of its text: if we
 * end there and then, the letter may be out, and is never tried again by itself.
 */
export async function handOver(
  { db, mailer, baseUrl, now }: HandingOver,
  { letter, lease, token }: LeasedLetter,
): Promise<HandedOver> {
  const entries = await openEntries(db, letter);
  if (entries.length === 0) return "NOBODY";
  const url = `${baseUrl}/confirm/${token}`;
  const written = writeLetter(letter, { entries, url, now: now(), expiresAt: letter.expiresAt! });
  let handed = false;
  try {
    await mailer.send(written, {
      messageId: letter.messageId,
      async onHandover() {
        await markHanded(db, { id: letter.id, lease }, now());
        handed = true;
      },
    });
    return "SENT";
  } catch (error) {
    return mailProblem(error, handed);
  }
}

/** Those that are public and not answered, as what they are by now. */
async function openEntries(db: Database, { entries }: LeasedLetter["letter"]) {
  const open = entries.filter(({ answeredAt }) => answeredAt === null);
  const idOf = ({ organizationId, organization }: (typeof open)[number]) =>
    organization.mergedInto ?? organizationId;
  const loaded = await loadDocuments(db, [...new Set(open.map(idOf))]);
  const published = new Map(
    loaded
      .filter(({ status }) => status === "PUBLISHED")
      .map(({ document }) => [document.id, document] as const),
  );
  const byId = new Map(open.map((entry) => [idOf(entry), entry]));
  return [...byId].flatMap(([id, { claimId }]) => {
    const document = published.get(id);
    return document ? [{ document, claimId }] : [];
  });
}

async function markHanded(
  db: Database,
  { id, lease }: { id: string; lease: string },
  now: Date,
): Promise<void> {
  await db.$transaction(async (tx) => {
    // The mail server waits, and a purge may take long.
    if (!(await tryDirectory(tx))) throw new Error("Data is being removed just now.");
    const { count } = await tx.outreachLetter.updateMany({
      where: { id, lease, state: "SENDING" },
      data: { handedAt: now },
    });
    if (count === 0) throw new Error("It took too long, and somebody else has taken it over.");
  });
}
