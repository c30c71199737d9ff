import { foldText } from "../../publishing/fold-text.ts";
import type { Values } from "./statement.ts";

/** More words than this narrow nothing any more. */
const mostWords = 8;

/** The words of a search, folded as the searched texts are. */
export function searchWords(search: string): string[] {
  return [...new Set(foldText(search.slice(0, 200)).split(" ").filter(Boolean))].slice(0, mostWords);
}

/**
 * Search over names, places and descriptions: every word must be there, as written or nearly (trigrams), and a
 * word in the name weighs more than one in the place, more than one in the description.
 * `score` is between 0 and 1.
 */
export function searchSql(words: string[], values: Values): { conditions: string[]; score: string } {
  const placeholders = words.map((word) => `${values.add(word)}::text`);
  const perWord = placeholders.map(
    (word) =>
      `greatest(word_similarity(${word}, o.search_name), 0.8 * word_similarity(${word}, o.search_place), ` +
      `0.5 * word_similarity(${word}, o.search_text))`,
  );
  return {
    conditions: placeholders.map((word) => `${word} <% o.search_text`),
    score: perWord.length === 0 ? "0" : `((${perWord.join(" + ")}) / ${words.length})`,
  };
}
