import type { Database, Transaction } from "../database/prisma.ts";
import { hashText, type LedgerEntry } from "./ledger.ts";
import type { PurgeTerm } from "./read-terms.ts";
import { digitRuns, wordsOf } from "./words.ts";

export type FoundTerm = Pick<PurgeTerm, "kind" | "text">;

const pageSize = 200;
/** Most texts say what others said: a window that was looked at need not be hashed again. Bounded, then forgotten. */
const mostRemembered = 200_000;
const patience = { isolationLevel: "RepeatableRead", maxWait: 60_000, timeout: 60 * 60_000 } as const;

/**
 * Finds purged terms that are back in the database, by their hashes alone: every sequence of as many words, or digits,
 * as a term had is hashed and looked up. Reads one snapshot in pages and changes nothing. Gives the terms by purge.
 */
export async function recoverTerms(db: Database, entries: LedgerEntry[]): Promise<Map<string, FoundTerm[]>> {
  const search = createSearch(entries);
  await db.$transaction(async (tx) => {
    const columns = await tx.$queryRaw<{ place: string; searched: string }[]>`
      SELECT place, searched FROM editorial.purgeable_columns() c,
        LATERAL editorial.purging_sql(c.column_name, c.type_name, c.kind)`;
    for (const { place, searched } of columns)
      for await (const text of readTexts(tx, `SELECT ${searched} AS text FROM ${place} AS was`))
        search.look(text);
  }, patience);
  return search.found();
}

/** The texts of a query, page by page. */
async function* readTexts(tx: Transaction, query: string): AsyncGenerator<string> {
  await tx.$executeRawUnsafe(`DECLARE texts NO SCROLL CURSOR FOR ${query}`);
  for (let full = true; full; ) {
    const page = await tx.$queryRawUnsafe<{ text: string | null }[]>(`FETCH ${pageSize} FROM texts`);
    for (const { text } of page) if (text !== null) yield text;
    full = page.length === pageSize;
  }
  await tx.$executeRawUnsafe("CLOSE texts");
}

/** Looks for the terms of purges in one text after the other. */
export function createSearch(entries: LedgerEntry[]) {
  const wanted = new Map<string, Set<string>>();
  const lengths = { words: new Set<number>(), digits: new Set<number>() };
  const keys = new Set(entries.map(({ key }) => key));
  for (const { id, terms } of entries)
    for (const term of terms) {
      if ("user" in term) continue;
      if ("words" in term) lengths.words.add(term.words);
      else lengths.digits.add(term.digits);
      wanted.set(term.hash, (wanted.get(term.hash) ?? new Set()).add(id));
    }
  const found = new Map<string, Map<string, FoundTerm>>();
  const seen = new Set<string>();
  const tryText = (kind: PurgeTerm["kind"], text: string) => {
    if (seen.has(text)) return;
    if (seen.size >= mostRemembered) seen.clear();
    seen.add(text);
    for (const key of keys)
      for (const id of wanted.get(hashText(key, text)) ?? [])
        found.set(id, (found.get(id) ?? new Map()).set(text, { kind, text }));
  };
  return {
    look(text: string): void {
      const words = lengths.words.size > 0 ? wordsOf(text) : [];
      for (const length of lengths.words)
        for (let start = 0; start + length <= words.length; start++)
          tryText("WORDS", words.slice(start, start + length).join(" "));
      if (lengths.digits.size === 0) return;
      for (const { digits, ends } of digitRuns(text))
        for (const length of lengths.digits)
          for (const end of ends) if (end >= length) tryText("DIGITS", digits.slice(end - length, end));
    },
    found: () => new Map([...found].map(([id, terms]) => [id, [...terms.values()]])),
  };
}
