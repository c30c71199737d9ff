import type { Work } from "../editorial/work.ts";
import { lockLetter } from "./lock-letter.ts";

/** Stops a letter before it goes out. Fails with NOT_FOUND, FORBIDDEN, WRONG_STATE. */
export async function cancelLetter(
  work: Work,
  { id }: { id: string; requestId?: string | null },
): Promise<{ letterId: string }> {
  const { id: letterId } = await lockLetter(work, "cancel", id);
  await work.tx.outreachLetter.update({
    where: { id: letterId },
    data: { state: "CANCELLED", nextTryAt: null },
  });
  return { letterId };
}
