import type { Transaction } from "../database/prisma.ts";
import { fail } from "../errors.ts";
import { findBelongings } from "./find-belongings.ts";
import { findHits, type Hit } from "./find-hits.ts";
import { type PurgeTerm, readTerm, readTerms } from "./read-terms.ts";
import { refuseVocabulary } from "./refuse-vocabulary.ts";
import { termPattern } from "./term-pattern.ts";

/** A name with more hits is a word of the language, or the directory's own subject. */
const mostHitsOfName = 1_000;

/** What is looked for, and every place where it stands. */
export interface PreparedTerms {
  terms: PurgeTerm[];
  hits: Hit[];
}

/**
 * Reads terms as `readTerms` does, and refuses with BAD_INPUT those that are words of the vocabulary or in too many texts
 * to mean one person. With them come the numbers and addresses that belonged to the person. Every term is looked for once.
 */
export async function prepareTerms(
  tx: Transaction,
  given: readonly { text: string }[],
): Promise<PreparedTerms> {
  const rows = await tx.country.findMany({ select: { code: true }, orderBy: { code: "asc" } });
  const countries = rows.map(({ code }) => code);
  const read = readTerms(given, countries);
  await refuseVocabulary(tx, read);
  const hits = await findNames(tx, read);
  const terms = read.filter((term, index) => read.findIndex((other) => isSame(term, other)) === index);
  let latest = hits;
  for (let wanted = terms.filter(({ isName }) => !isName); ; wanted = []) {
    for (const text of await findBelongings(tx, termPattern(terms), latest)) {
      const term = readTerm(text, countries);
      if (!("kind" in term) || term.isName || terms.some((other) => isSame(term, other))) continue;
      terms.push(term);
      wanted.push(term);
    }
    if (wanted.length === 0) return { terms, hits: unique(hits) };
    latest = await findHits(tx, termPattern(wanted), null);
    hits.push(...latest);
  }
}

/** Where names stand; fails where one of them is in too many places. */
async function findNames(tx: Transaction, terms: PurgeTerm[]): Promise<Hit[]> {
  const find = (names: PurgeTerm[], most: number | null) =>
    names.length > 0 ? findHits(tx, termPattern(names), most) : [];
  const names = terms.filter(({ isName }) => isName);
  const hits = await find(names, mostHitsOfName + 1);
  if (hits.length <= mostHitsOfName) return hits;
  // Each by itself only where all together are many.
  for (const [index, term] of terms.entries())
    if (term.isName && (await find([term], mostHitsOfName + 1)).length > mostHitsOfName) refuseCommon(index);
  return find(names, null);
}

function isSame(one: PurgeTerm, other: PurgeTerm): boolean {
  return one.kind === other.kind && one.text === other.text;
}

/** A text may have several terms. */
function unique(hits: Hit[]): Hit[] {
  return [...new Map(hits.map((hit) => [`${hit.table} ${hit.column} ${hit.row}`, hit])).values()];
}

function refuseCommon(index: number): never {
  const message = {
    en: `It stands in more than ${mostHitsOfName} places, too many for one person: give the whole name.`,
    es: `Está en más de ${mostHitsOfName} lugares, demasiados para una sola persona: escribe el nombre completo.`,
  };
  return fail("BAD_INPUT", undefined, [{ path: `terms[${index}].text`, message }]);
}
