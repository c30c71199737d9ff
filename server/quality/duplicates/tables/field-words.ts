import { arabic } from "./words/arabic.ts";
import { dutch } from "./words/dutch.ts";
import { images } from "./words/images.ts";
import { kinds } from "./words/kinds.ts";
import { patrons } from "./words/patrons.ts";
import { polish } from "./words/polish.ts";
import { swahili } from "./words/swahili.ts";
import { work } from "./words/work.ts";

/** How much a word tells: one that says what kind of thing it is, or whom it is for, tells little of which one it is. */
export type FieldWordKind = "KIND" | "TOPIC";

/** What a word means, two things where it is put together of two, and how much it tells. */
export interface FieldWord {
  meanings: readonly string[];
  kind: FieldWordKind;
}

/**
 * Words that organizations of this field have in their names, by what they mean, folded, singular and plural where they
 * differ. A line is a meaning and its words in Spanish, English, French, Portuguese, German, Italian and Turkish; further
 * languages have a file each. Chosen by hand from what such organizations call themselves. What two languages use for two
 * things is the first one's, in the order of the files.
 */
export const fieldWords: ReadonlyMap<string, FieldWord> = read();

function read(): Map<string, FieldWord> {
  const words = new Map<string, FieldWord>();
  const kindOf = new Map<string, FieldWordKind>();
  const take = (table: string, kind: FieldWordKind) => {
    for (const line of table.trim().split("\n")) {
      const [meaning = "", said = ""] = line.split(": ");
      const meanings = meaning.split(" ");
      if (!kindOf.has(meaning)) kindOf.set(meaning, kind);
      for (const word of [...(meanings.length === 1 ? meanings : []), ...said.split(" ")])
        if (!words.has(word)) words.set(word, { meanings, kind: kindOf.get(meaning)! });
    }
  };
  take(kinds, "KIND");
  for (const table of [work, images, patrons, dutch, arabic, swahili, polish]) take(table, "TOPIC");
  return words;
}
