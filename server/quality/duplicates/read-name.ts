import { foldName } from "./fold-name.ts";
import { meantWord } from "./meant-word.ts";
import { isNetwork, nameNetworks } from "./name-networks.ts";
import type { NameWord, ReadName } from "./profile.ts";
import { type FieldWord, fieldWords } from "./tables/field-words.ts";
import { legalForms } from "./tables/legal-forms.ts";
import { smallWords } from "./tables/small-words.ts";
import { wordWeights } from "./tables/weights.ts";

/** Short names as they are written: "ACNUR", "A.C.N.U.R.". */
const acronymForm = /^(?:\p{Lu}{2,8}|(?:\p{Lu}\.){2,8})$/u;
const romanNumber = /^(?:ii|iii|iv|vi|vii|viii|ix)$/;
const directions = new Set(["north", "south", "east", "west"]);
/** Of a word that is put together, such as "Flüchtlingshilfe", each part is at least so long. */
const shortestPart = 4;

export interface ReadNames {
  name: ReadName | null;
  acronyms: string[];
}

/**
 * Reads one name: legal forms, small words and acronyms go, words get their meaning, networks of the world their one name. The
 * name is null where nothing but an acronym is left. Of a name that is nothing but common words, those are kept. Pure.
 */
export function readName(text: string, placeWords: ReadonlySet<string>): ReadNames {
  const acronyms = findAcronyms(text);
  const all = withoutLegalForms(foldName(text));
  const rest = all.filter((word) => !acronyms.includes(word));
  const kept = rest.filter((word) => !smallWords.has(word));
  const words: NameWord[] = [];
  const marks: string[] = [];
  for (const said of nameNetworks(kept)) {
    const [first, ...others] = meaningsOf(said);
    if (/^\d+$/.test(said) || romanNumber.test(said)) marks.push(said);
    else if (first) {
      if (directions.has(first.means)) marks.push(first.means);
      words.push({ ...first, said }, ...others);
    }
  }
  const named = (list: string[]) => list.filter((word) => !placeWords.has(word) && /^\p{L}/u.test(word));
  // Nothing but an acronym and where it is.
  const isBare =
    words.length === 0 || (acronyms.length > 0 && words.every(({ said }) => placeWords.has(said)));
  return {
    name: isBare ? null : { text, words, marks, initials: initialsOf([named(kept), named(rest)]) },
    acronyms,
  };
}

/** In a name that is all capitals nothing is told by them, unless it is a single word. */
function findAcronyms(text: string): string[] {
  const tokens = text.split(/[\s()/,·|–-]+/u).filter(Boolean);
  if (tokens.length > 1 && !/\p{Ll}/u.test(text)) return [];
  return [
    ...new Set(
      tokens
        .filter((token) => acronymForm.test(token))
        .map((token) => foldName(token.replaceAll(".", "")).join(""))
        .filter((word) => !isWord(word)),
    ),
  ];
}

/** "ESPERANZA", "IAP" and "ACNUR" are no initials of a name of its own. */
function isWord(capitals: string): boolean {
  const isKnown = capitals.length >= shortestPart && fieldWords.has(capitals);
  return (
    isKnown || isNetwork(capitals) || legalForms.some((form) => form.length === 1 && form[0] === capitals)
  );
}

/** Legal forms of several words stand anywhere, short ones first or last; one that is all there is stays. */
function withoutLegalForms(all: string[]): string[] {
  let words = all;
  for (const form of legalForms) {
    if (form.length >= words.length) continue;
    const at = words.findIndex((_, index) => form.every((word, offset) => words[index + offset] === word));
    if (at < 0) continue;
    const isAtEdge = at === 0 || at + form.length === words.length;
    if (form.length > 1 || isAtEdge) words = [...words.slice(0, at), ...words.slice(at + form.length)];
  }
  return words;
}

/** What a word means, of each thing that it is put together of. */
function meaningsOf(said: string): NameWord[] {
  // "Fluechtlinge": who has no ü writes it so.
  const known = understand(said) ?? understand(said.replace(/([aou])e/g, "$1"));
  if (known)
    return known.flatMap(({ meanings, kind }) =>
      meanings.map((means) => ({ said, means, weight: wordWeights[kind] })),
    );
  const weight = said.length === 1 ? wordWeights.LETTER : wordWeights.OWN;
  return [{ said, means: said, weight }];
}

/** Reads a word of the field; "Flüchtlingshilfe" is two. */
function understand(said: string): FieldWord[] | null {
  const known = fieldWords.get(said) ?? fieldWords.get(meantWord(said) ?? "");
  if (known) return [known];
  for (let end = said.length - shortestPart; end >= shortestPart; end -= 1) {
    const left = said.slice(0, end);
    const before = fieldWords.get(left) ?? fieldWords.get(left.replace(/(?:s|n|en|es)$/, ""));
    const after = fieldWords.get(said.slice(end));
    if (before && after) return [before, after];
  }
  return null;
}

function initialsOf(lists: string[][]): string[] {
  const made = lists.map((list) => list.map((word) => word[0]).join(""));
  return [...new Set(made)].filter((initials) => initials.length >= 2);
}
