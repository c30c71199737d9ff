import type { PurgeTerm } from "./read-terms.ts";
import { fold, marks, phonePunctuation, wordCharacters } from "./words.ts";

/** A word begins where none goes on, or behind a line break that a JSON text writes out as two characters. */
const begin = `(?:(?<![${wordCharacters}])|(?<=\\\\[nrt]))`;
const end = `(?![${wordCharacters}])`;
/** Between the digits of one number; before it, a country's code and a prefix. */
const beside = `[${phonePunctuation}]{0,4}`;
const beginNumber = `(?<![0-9])[+(]{0,2}(?:[0-9]${beside}){0,5}`;
const between = `(?:\\\\[nrt]|[^${wordCharacters}]){1,10}`;

/** Two regular expressions for one search: `pattern` finds the terms; `sieve` is quick, and misses none of them. */
export interface TermPattern {
  sieve: string;
  pattern: string;
}

/**
 * Finds every term, whatever its case and accents, between the bounds of words; a phone by its last digits, however
 * they are parted, with up to five before them for a country and a prefix. PostgreSQL and JavaScript read it alike.
 * In the sieve are the longest words alone, and the ends of numbers: bounds are what takes the database long.
 */
export function termPattern(terms: Pick<PurgeTerm, "kind" | "text">[]): TermPattern {
  const of = (kind: PurgeTerm["kind"]) => terms.filter((term) => term.kind === kind).map(({ text }) => text);
  const [words, digits] = [of("WORDS"), of("DIGITS")];
  const parts = [
    words.length > 0 ? `${begin}(?:${words.map(wordsPattern).join("|")})${end}` : null,
    digits.length > 0 ? `${beginNumber}(?:${digits.map(digitsPattern).join("|")})(?![0-9])` : null,
  ];
  return {
    sieve: [...words.map(longestWord).map(wordPattern), ...digits.map(digitsPattern)].join("|"),
    pattern: parts.filter((part) => part !== null).join("|"),
  };
}

function longestWord(words: string): string {
  return words.split(" ").reduce((longest, word) => (word.length > longest.length ? word : longest));
}

function wordsPattern(words: string): string {
  return words.split(" ").map(wordPattern).join(between);
}

function wordPattern(word: string): string {
  return [...word].map((letter) => `[${variantsOf(letter)}][${marks}]*`).join("");
}

function digitsPattern(digits: string): string {
  return [...digits].join(beside);
}

/** Every single character that folds to the letter, and the letter. */
function variantsOf(letter: string): string {
  variants ??= findVariants();
  return variants.get(letter) ?? letter;
}

let variants: Map<string, string> | undefined;

/** All scripts of everyday writing lie in the first plane; what folds to more than one letter is not a variant. */
function findVariants(): Map<string, string> {
  const found = new Map<string, string>();
  const letter = new RegExp(`[${wordCharacters}]`);
  for (let code = 0x30; code < 0xffff; code++) {
    const character = String.fromCharCode(code);
    if (!letter.test(character)) continue;
    const folded = fold(character);
    if (folded.length === 1) found.set(folded, (found.get(folded) ?? "") + character);
  }
  return found;
}
