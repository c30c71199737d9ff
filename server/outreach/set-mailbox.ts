import type { MailboxConsent } from "../../generated/prisma/enums.ts";
import { recordEvent } from "../audit/record-event.ts";
import type { Work } from "../editorial/work.ts";
import { fail } from "../errors.ts";
import { checkMessage } from "../organizations/checks/check-message.ts";
import { readMailbox } from "../organizations/inputs/read-mailbox.ts";
import { authorize } from "../policies/law.ts";
import { mailboxPolicy } from "../policies/mailbox.ts";
import { mailboxRecord, readGivers } from "./givers.ts";
import { keepConsent, lockMailbox } from "./keep-consent.ts";
import { takeBackBounce } from "./take-back-bounce.ts";

export interface SetMailbox {
  address: string;
  consent: MailboxConsent;
  reason?: string | null;
  requestId?: string | null;
}

/**
 * Keeps whether a mailbox may be written to. What waits in line to one that is refused is stopped; of one that may be written
 * to it is forgotten that letters came back. Fails with BAD_INPUT, FORBIDDEN.
 */
export async function setMailbox(
  work: Work,
  { address: given, consent, reason }: SetMailbox,
): Promise<{ address: string }> {
  const { tx, actor } = work;
  const address = readMailbox(given)?.toLowerCase();
  if (address === undefined)
    fail("BAD_INPUT", undefined, [
      {
        path: "address",
        message: {
          en: "This is no mailbox. Write it like help@example.org.",
          es: "Esto no es un correo. Escríbelo así: ayuda@example.org.",
        },
      },
    ]);
  const before = await lockMailbox(tx, address);
  const givenBy = (await readGivers(tx, [address])).get(address) ?? [];
  authorize(mailboxPolicy, "set", actor, mailboxRecord(before.consent, givenBy));
  const why = checkMessage(reason, "reason");
  await keepConsent(work, { address, consent, changedBy: actor.reference, reason: why });
  if (consent !== "REFUSED") await takeBackBounce(work, address);
  if (before.consent !== consent)
    await recordEvent(work, {
      ...{ action: "EDITED", subject: "MAILBOX", subjectId: address },
      changes: [{ path: "consent", from: before.consent, to: consent }],
    });
  return { address };
}
