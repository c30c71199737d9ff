import { fieldWords } from "./tables/field-words.ts";

/** A word must be so long that a slip of the finger makes no other of it. */
const shortest = 6;

/** Each known word by what is left when one letter is missing: two that differ by a slip meet there. */
const byRest = new Map<string, string>();
for (const word of fieldWords.keys())
  if (word.length >= shortest)
    for (const rest of restsOf(word)) if (!byRest.has(rest)) byRest.set(rest, word);

/** The word of the field that is meant where one letter is too many, too few, another or in its neighbor's place; null for others. */
export function meantWord(said: string): string | null {
  if (said.length < shortest) return null;
  const missing = byRest.get(said);
  if (missing) return missing;
  for (const rest of restsOf(said)) {
    if (fieldWords.has(rest) && rest.length >= shortest - 1) return rest;
    const other = byRest.get(rest);
    if (other && other[0] === said[0]) return other;
  }
  return null;
}

function restsOf(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}
