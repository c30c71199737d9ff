import { frequentWords } from "../tables/frequent-words.ts";
import { scripts } from "../tables/scripts.ts";
import type { Page } from "./read-page.ts";

const fewestWords = 20;
/** Of a page, which is full of names and menus, at least so many words are among the small ones of its language. */
const leastShare = 0.12;

/**
 * The language of a page: what its words show, else what it says of itself, because many say what their template said. A
 * script stands for the languages that we do not know by their words. Null where nothing shows it. Pure.
 */
export function pageLanguage({
  title,
  text,
  language,
}: Pick<Page, "title" | "text" | "language">): string | null {
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
  if (words.length >= fewestWords) {
    const counted = [...frequentWords].map(([code, known]) => ({
      code,
      count: words.filter((word) => known.has(word)).length,
    }));
    const most = counted.reduce((one, other) => (other.count > one.count ? other : one));
    if (most.count >= words.length * leastShare) return most.code;
  }
  const script = scriptOf(`${title} ${text}`);
  return script !== null && script !== "Latn" ? script : language;
}

/** The script of most letters. */
function scriptOf(text: string): string | null {
  const counted = scripts.map(([name, letters]) => ({ name, count: text.match(letters)?.length ?? 0 }));
  const total = counted.reduce((sum, { count }) => sum + count, 0);
  const most = counted.reduce((one, other) => (other.count > one.count ? other : one));
  return total >= 20 && most.count >= total * 0.5 ? most.name : null;
}
