import type { LetterState, ListedLetterFragment } from "#operations/reviews/letters/letters";

/** What of a month's letters is seen: each with what the door is asked for. */
export const letterViews = {
  all: {},
  onTheWay: { states: ["QUEUED", "SENDING"] },
  unanswered: { states: ["SENT"], answered: false },
  answered: { answered: true },
  wrong: { states: ["UNCERTAIN", "FAILED", "BOUNCED"] },
} as const satisfies Record<string, { states?: readonly LetterState[]; answered?: boolean }>;
export type LetterView = keyof typeof letterViews;

/** What of the mailboxes is seen. */
export const mailboxViews = {
  all: {},
  refused: { consent: "REFUSED" },
  bounced: { bounced: true },
} as const;
export type MailboxView = keyof typeof mailboxViews;

/** How many of the organizations that a letter asks about have answered, and when the last one did. Pure. */
export function answersOf({ entries }: Pick<ListedLetterFragment, "entries">): {
  answered: number;
  all: number;
  last: string | null;
} {
  const moments = entries.flatMap(({ answeredAt }) => answeredAt ?? []);
  return { answered: moments.length, all: entries.length, last: moments.sort().at(-1) ?? null };
}
