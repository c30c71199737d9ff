import { randomUUID } from "node:crypto";
import type { LetterKind } from "../../generated/prisma/enums.ts";
import type { Work } from "../editorial/work.ts";
import type { PlannedLetter } from "./plan-outreach.ts";

type QueuedLetter = Pick<PlannedLetter, "address" | "locale" | "entries">;

/** So many are written with one statement. */
const atOnce = 1000;

interface Queue {
  reviewId: string;
  kind: LetterKind;
  baseUrl: string;
}

/**
 * Puts letters in line, with the mailboxes that they go to; gives their ids. A mailbox that has this kind of letter of the
 * review already gets no second one.
 */
export async function queueLetters(
  { tx, actor, now }: Pick<Work, "tx" | "actor" | "now">,
  letters: readonly QueuedLetter[],
  { reviewId, kind, baseUrl }: Queue,
): Promise<string[]> {
  const ids: string[] = [];
  for (let done = 0; done < letters.length; done += atOnce)
    ids.push(...(await queueSome(letters.slice(done, done + atOnce))));
  return ids;

  async function queueSome(some: readonly QueuedLetter[]): Promise<string[]> {
    const made = some.map((letter) => ({ ...letter, id: randomUUID() }));
    await tx.mailbox.createMany({
      data: some.map(({ address }) => ({ address })),
      skipDuplicates: true,
    });
    const queued = await tx.outreachLetter.createManyAndReturn({
      data: made.map(({ id, address, locale }) => ({
        ...{ id, reviewId, kind, address, locale, messageId: `<${id}@${new URL(baseUrl).hostname}>` },
        ...{ madeBy: actor.reference, madeAt: now },
      })),
      skipDuplicates: true,
      select: { id: true },
    });
    const kept = new Set(queued.map(({ id }) => id));
    await tx.letterEntry.createMany({
      data: made
        .filter(({ id }) => kept.has(id))
        .flatMap(({ id, entries }) =>
          entries.map((entry, index) => ({ letterId: id, ...entry, position: index + 1 })),
        ),
    });
    return [...kept];
  }
}
