import type { Proposal } from "../../generated/prisma/client.ts";
import type { Transaction } from "../database/prisma.ts";
import type { Work } from "../editorial/work.ts";
import { thanksLetter } from "../letters/thanks.ts";
import { toLocale } from "../locales.ts";
import type { Mailer } from "../mail/mailer.ts";

/** Writes to whoever proposed what was taken over, in their language, after the commit; nobody thanks themselves. */
export async function thankProposer(
  { tx, actor, afterCommit }: Work,
  mailer: Mailer,
  { proposal, organizationName }: { proposal: Proposal; organizationName: string },
): Promise<void> {
  if (proposal.proposedBy === actor.reference) return;
  const mailbox = await findMailbox(tx, proposal);
  if (!mailbox) return;
  const { to, locale } = mailbox;
  const letter = thanksLetter({ to, locale: toLocale(locale), organizationName, url: null });
  afterCommit(() => mailer.send(letter));
}

async function findMailbox(
  tx: Transaction,
  { proposedBy, replyAddress, locale }: Proposal,
): Promise<{ to: string; locale: string } | null> {
  if (replyAddress) return { to: replyAddress, locale };
  const [kind, id = ""] = proposedBy.split(":");
  const user = kind === "user" ? await tx.user.findUnique({ where: { id } }) : null;
  return user && !user.deactivatedAt ? { to: user.email, locale: user.locale } : null;
}
