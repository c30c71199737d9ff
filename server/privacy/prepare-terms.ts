import type { Transaction } from "../database/prisma.ts";
import { fail } from "../errors.ts";
import { findBelongings } from "./find-belongings.ts";
import { findHits } from "./find-hits.ts";
import { type PurgeTerm, readTerm, readTerms } from "./read-terms.ts";
import { termPattern } from "./term-pattern.ts";

/** A name with more hits is a word of the language, or the directory's own subject. */
const mostHitsOfName = 1_000;

/**
 * Reads terms as `readTerms` does, and refuses with BAD_INPUT those that are in too many texts to mean one person. With
 * them come the numbers and addresses that belonged to the person.
 */
export async function prepareTerms(
  tx: Transaction,
  given: readonly { text: string }[],
): Promise<PurgeTerm[]> {
  const rows = await tx.country.findMany({ select: { code: true }, orderBy: { code: "asc" } });
  const countries = rows.map(({ code }) => code);
  const terms = readTerms(given, countries);
  const names = terms.filter(({ isName }) => isName);
  // Each by itself only where all together are many: every look goes through all the texts there are.
  if (names.length > 0 && (await isCommon(tx, names)))
    for (const [index, term] of terms.entries())
      if (term.isName && (await isCommon(tx, [term]))) refuseCommon(index);
  const texts = await findBelongings(tx, termPattern(terms));
  const belongings = texts
    .map((text) => readTerm(text, countries))
    .filter((term) => typeof term !== "string");
  return [...terms, ...belongings.filter(({ isName }) => !isName)];
}

async function isCommon(tx: Transaction, terms: PurgeTerm[]): Promise<boolean> {
  return (await findHits(tx, termPattern(terms), mostHitsOfName + 1)).length > mostHitsOfName;
}

function refuseCommon(index: number): never {
  const message = `It stands in more than ${mostHitsOfName} places, too many for one person: give the whole name.`;
  return fail("BAD_INPUT", undefined, [{ path: `terms[${index}].text`, message }]);
}
