import type { Work } from "../editorial/work.ts";
import { fail } from "../errors.ts";
import { lockLetter } from "./lock-letter.ts";

/** Puts a letter in line again, with all its attempts before it. Fails with NOT_FOUND, FORBIDDEN, WRONG_STATE. */
export async function retryLetter(
  work: Work,
  { id }: { id: string; requestId?: string | null },
): Promise<{ letterId: string }> {
  const { tx } = work;
  const { id: letterId, address } = await lockLetter(work, "retry", id);
  const mailbox = await tx.mailbox.findUnique({ where: { address } });
  if (mailbox?.consent === "REFUSED")
    fail("WRONG_STATE", {
      en: "This mailbox is not to be written to.",
      es: "A este correo no se le escribe.",
    });
  await tx.outreachLetter.update({
    where: { id: letterId },
    data: { state: "QUEUED", attempts: 0, nextTryAt: null, problem: null, handedAt: null },
  });
  return { letterId };
}
