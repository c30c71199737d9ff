import type { Desk } from "../editorial/work.ts";
import { authorize } from "../policies/law.ts";
import { privacyPolicy } from "../policies/privacy.ts";
import type { Hit } from "./find-hits.ts";
import { findUsers, type MatchingUser } from "./matching-users.ts";
import { findLetters } from "./outbox.ts";
import { prepareTerms } from "./prepare-terms.ts";
import { termPattern } from "./term-pattern.ts";

export interface PurgePreview {
  /** What is looked for: what was given, and the numbers and addresses that belonged to the person. */
  terms: string[];
  hits: Hit[];
  /** Whether there are more than are listed. */
  isMore: boolean;
  /** Names of letters in the outbox folder. */
  letters: string[];
  users: MatchingUser[];
}

/** More than anybody reads before saying yes. */
const mostShown = 500;
/** It looks through everything, and at one state of it. */
const patience = { isolationLevel: "RepeatableRead", maxWait: 60_000, timeout: 60 * 60_000 } as const;

/** Shows what a purge of these terms would reach, and changes nothing. Fails with BAD_INPUT, or FORBIDDEN. */
export async function previewPurge(
  { db, actor, home }: Pick<Desk, "db" | "actor"> & { home: string },
  { terms: given }: { terms: readonly { text: string }[] },
): Promise<PurgePreview> {
  authorize(privacyPolicy, "purge", actor, {});
  return db.$transaction(async (tx) => {
    const { terms, hits } = await prepareTerms(tx, given);
    const expressions = termPattern(terms);
    return {
      terms: terms.map(({ typed }) => typed),
      hits: hits.slice(0, mostShown),
      isMore: hits.length > mostShown,
      letters: await findLetters(home, expressions),
      users: await findUsers(tx, expressions),
    };
  }, patience);
}
