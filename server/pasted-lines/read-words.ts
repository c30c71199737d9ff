import type { Localized } from "../organizations/document.ts";
import { countryNames, foldName } from "../organizations/phones/country-names.ts";
import { toLabel } from "./to-label.ts";

/** What words before an item say of it. */
export interface ReadWords {
  label: Localized;
  /** How many characters at their end belong to the item. */
  length: number;
}

/** What stands before an item says what it is, not a story. */
const longestWords = 100;
const longestLabel = 60;
/** After these, and after the dot of a sentence, something else begins. */
const beginnings = /[,;|•·]|(?<=\p{L}{4})\.\s/gu;
const edges = /^[\s\p{P}|=]+|[\s\p{P}|=]+$/gu;
const joining = /(?<![\p{L}])(?:y|e|o|and|or)(?![\p{L}])/giu;

/**
 * Reads the words before an item, of which `known` (global) finds those that say what it is: "Tel Legal Clinic:" is a
 * phone of the legal clinic. Words that are neither known nor a label are no part of it.
 */
export function readWords(before: string, known: RegExp): ReadWords {
  const begins = [...before.matchAll(beginnings)].at(-1);
  const words = begins ? before.slice(begins.index + begins[0].length) : before;
  if (words.length > longestWords) return { label: {}, length: lengthOfKnown(words, known) };
  const left = words.replace(known, " ").replace(joining, " ").replace(edges, "").replace(/\s+/g, " ");
  if (left === "") return { label: {}, length: words.length };
  // A country says where the number rings, so it must not be lost.
  const isCountry = countryNames.has(foldName(left));
  const announced = isCountry || /[:=]\s*$/.test(words) || /^[\s/]*\([^()]*\)\s*$/.test(words);
  return announced && left.length <= longestLabel && /^\P{N}*$/u.test(left)
    ? { label: toLabel(left), length: words.length }
    : { label: {}, length: lengthOfKnown(words, known) };
}

/** How many characters the known words take that stand last. */
function lengthOfKnown(words: string, known: RegExp): number {
  const tail = words.slice(-longestWords);
  const last = [...tail.matchAll(known)].at(-1);
  if (!last) return 0;
  const behind = tail.slice(last.index + last[0].length);
  return /^[\s\p{P}]*$/u.test(behind) ? tail.length - last.index : 0;
}
