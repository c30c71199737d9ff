import { randomUUID } from "node:crypto";
import type { Work } from "../editorial/work.ts";
import { fail } from "../errors.ts";
import { authorize } from "../policies/law.ts";
import { privacyPolicy } from "../policies/privacy.ts";
import { appendLedger, hashTerm, readKey, readPurges } from "./ledger.ts";
import { anonymizeUsers, findUsers } from "./matching-users.ts";
import { removeLetters } from "./outbox.ts";
import { prepareTerms } from "./prepare-terms.ts";
import { removeTerms, type TableHits } from "./remove-terms.ts";
import { type TermPattern, termPattern } from "./term-pattern.ts";
import { percentRead } from "./words.ts";

export interface PurgeRequest {
  terms: readonly { text: string }[];
  reason: string;
}

/** What was removed; nothing in it tells of whom. */
export interface Purged {
  purgeId: string;
  hits: number;
  tables: TableHits[];
  organizations: number;
  /** Accounts that were deactivated before, and have no name any more. */
  anonymizedUsers: string[];
  /** Accounts that have a term and were left, because somebody may be working with them. */
  activeUsers: string[];
}

const longestReason = 500;

/**
 * Removes a person's data for good: from the directory and its history, from deactivated accounts, and, after the
 * commit, from letters in the outbox. The ledger keeps keyed hashes, by which a restored backup is purged again. Fails
 * with BAD_INPUT or FORBIDDEN.
 */
export async function purgePerson(
  work: Work,
  { terms: given, reason }: PurgeRequest & { requestId?: string | null },
  { home }: { home: string },
): Promise<Purged> {
  const { tx, actor, now } = work;
  authorize(privacyPolicy, "purge", actor, {});
  const { terms, hits: places } = await prepareTerms(tx, given);
  const expressions = termPattern(terms);
  const why = checkReason(reason, expressions);
  const users = await findUsers(tx, expressions);
  const anonymizedUsers = users.filter(({ deactivated }) => deactivated).map(({ id }) => id);
  const { tables, organizations } = await removeTerms(work, terms, places);
  await anonymizeUsers(tx, anonymizedUsers, now);
  const purgeId = randomUUID();
  const key = await readKey(tx);
  const hits = tables.reduce((sum, table) => sum + table.hits, 0);
  await tx.purge.create({
    data: {
      id: purgeId,
      terms: [...terms.map((term) => hashTerm(key, term)), ...anonymizedUsers.map((user) => ({ user }))],
      reason: why,
      hits,
      purgedBy: actor.reference,
      purgedAt: now,
    },
  });
  const entries = await readPurges(tx, [purgeId]);
  work.afterCommit(() => appendLedger(home, entries));
  work.afterCommit(async () => void (await removeLetters(home, expressions)));
  const activeUsers = users.filter(({ deactivated }) => !deactivated).map(({ id }) => id);
  return { purgeId, hits, tables, organizations, anonymizedUsers, activeUsers };
}

/** The reason stays; it must not say again what is removed. */
function checkReason(reason: string, { pattern }: TermPattern): string {
  const why = reason.trim();
  const message =
    why === "" || why.length > longestReason
      ? {
          en: `Say why, in 1 to ${longestReason} characters.`,
          es: `Di por qué, con 1 a ${longestReason} caracteres.`,
        }
      : new RegExp(pattern).test(percentRead(why))
        ? {
            en: "The reason is kept: it may not have one of the terms in it.",
            es: "El motivo se conserva: no puede contener ninguno de los términos.",
          }
        : null;
  if (message) fail("BAD_INPUT", undefined, [{ path: "reason", message }]);
  return why;
}
