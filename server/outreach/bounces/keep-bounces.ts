import { holdDirectory } from "../../database/hold-directory.ts";
import type { Database } from "../../database/prisma.ts";
import { keepBounce } from "../keep-bounce.ts";
import { readBounce } from "./read-bounce.ts";

/** What reading messages for reports came to. */
export interface KeptBounces {
  /** Mailboxes whose letters came back, and that was not known before. */
  bounced: string[];
  known: number;
  /** Reports about something that is no letter of ours. */
  others: number;
  /** Messages that are no such report. */
  ignored: number;
}

/** Reads messages as reports of letters that came back, and keeps what they say; any that was kept is passed over. */
export async function keepBounces(
  db: Database,
  messages: AsyncIterable<Buffer>,
  now: () => Date,
): Promise<KeptBounces> {
  const kept: KeptBounces = { bounced: [], known: 0, others: 0, ignored: 0 };
  for await (const message of messages) {
    const bounce = await readBounce(message);
    if (!bounce) {
      kept.ignored += 1;
      continue;
    }
    const { messageId, says } = bounce;
    const letter = await db.outreachLetter.findUnique({ where: { messageId }, select: { id: true } });
    if (!letter) {
      kept.others += 1;
      continue;
    }
    const came = await db.$transaction(async (tx) => {
      await holdDirectory(tx, "together");
      return keepBounce({ tx, now: now() }, { letterId: letter.id, says });
    });
    if (came) kept.bounced.push(came.address);
    else kept.known += 1;
  }
  return kept;
}
