import type { Database } from "../database/prisma.ts";
import { runVerb } from "../editorial/run-verb.ts";
import { systemDesk } from "../editorial/system-desk.ts";
import type { Work } from "../editorial/work.ts";
import { findHits } from "./find-hits.ts";
import { appendLedger, type LedgerEntry, readLedger, readPurges } from "./ledger.ts";
import { anonymizeUsers } from "./matching-users.ts";
import { type FoundTerm, recoverTerms } from "./recover-terms.ts";
import { removeTerms } from "./remove-terms.ts";
import { termPattern } from "./term-pattern.ts";

interface ReapplyOptions {
  home: string;
  now: Date;
  say: (line: string) => void;
}

/**
 * Makes the database and the data folder remember the same purges: what the folder has and the database has not is
 * purged again, because a backup of before was restored; gives how many those were. Nobody may be served before. It may
 * be stopped at any moment and begins anew at the next start; done twice it does nothing.
 */
export async function reapplyPurges(db: Database, { home, now, say }: ReapplyOptions): Promise<number> {
  const known = await readPurges(db);
  const kept = await readLedger(home);
  await appendLedger(home, known);
  const missing = kept.filter(({ id }) => !known.some((purge) => purge.id === id));
  if (missing.length === 0) return 0;
  say(`Purging again what was purged after this database was saved: ${missing.length} purges.`);
  const found = await recoverTerms(db, missing);
  const desk = systemDesk(db, now, (error) => {
    throw error;
  });
  for (const entry of missing)
    await runVerb(desk, { verb: "reapplyPurge", args: {}, alone: true }, (work) =>
      reapply(work, entry, found.get(entry.id) ?? []),
    );
  // A database from before the first purge gets the key with which the hashes it now has were made.
  const { key } = missing.at(-1)!;
  if (known.length === 0) await db.setting.update({ where: { name: "purge.key" }, data: { value: key } });
  return missing.length;
}

async function reapply(work: Work, entry: LedgerEntry, terms: FoundTerm[]): Promise<{ hits: number }> {
  const { key, terms: hashes, ...row } = entry;
  const hits = terms.length > 0 ? await findHits(work.tx, termPattern(terms), null) : [];
  if (hits.length > 0) await removeTerms(work, terms, hits);
  const users = hashes.flatMap((term) => ("user" in term ? [term.user] : []));
  await anonymizeUsers(work.tx, users, work.now);
  // Another server may have been at it at the same time.
  await work.tx.purge.createMany({ data: [{ ...row, terms: hashes }], skipDuplicates: true });
  return { hits: hits.length };
}
