import type { Dice } from "../dice.ts";
import { shownName } from "../sketch.ts";
import type { Corruptions } from "./corruption.ts";

/** The letters beside each on a keyboard. */
const beside: Record<string, string> = {
  a: "sqz",
  b: "vn",
  c: "xv",
  d: "sf",
  e: "wr",
  f: "dg",
  g: "fh",
  h: "gj",
  i: "uo",
  j: "hk",
  k: "jl",
  l: "k",
  m: "n",
  n: "bm",
  o: "ip",
  p: "o",
  q: "wa",
  r: "et",
  s: "ad",
  t: "ry",
  u: "yi",
  v: "cb",
  w: "qe",
  x: "zc",
  y: "tu",
  z: "xs",
};

/** One slip of the fingers, not in the first letter: that one is seen. */
export function mistype(text: string, dice: Dice): string {
  const letters = [...text];
  const places = letters.flatMap((letter, index) =>
    index > 0 && /\p{L}/u.test(letter) && /\p{L}/u.test(letters[index - 1]!) ? [index] : [],
  );
  if (places.length === 0) return text;
  const at = dice.pick(places);
  const letter = letters[at]!;
  const way = dice.weighted({ swap: 30, drop: 30, double: 15, neighbour: 25 });
  if (way === "swap" && /\p{L}/u.test(letters[at + 1] ?? "")) letters.splice(at, 2, letters[at + 1]!, letter);
  else if (way === "drop") letters.splice(at, 1);
  else if (way === "double") letters.splice(at, 0, letter);
  else letters[at] = dice.pick([...(beside[letter.toLowerCase()] ?? "e")]);
  return letters.join("");
}

/** What happens to the letters of a name, whatever its words. */
export const letterCorruptions: Corruptions<"typo in the name" | "accents dropped" | "upper case"> = {
  "typo in the name"(copy, { dice }) {
    const before = shownName(copy);
    if (before.length < 7) return false;
    let spelled = mistype(before, dice);
    if (before.length > 14 && dice.chance(0.3)) spelled = mistype(spelled, dice);
    copy.spelled = spelled;
    return spelled !== before;
  },
  "accents dropped"(copy, { dice }) {
    const before = shownName(copy);
    // Letters that are not their plain one with a mark, as people type them who have no such key.
    const plain = before
      .replace(/ß/g, "ss")
      .replace(/ı/g, "i")
      .replace(/œ/g, "oe")
      .replace(/[äöü]/g, (letter) =>
        copy.name.language === "de" && dice.chance(0.5) ? `${letter.normalize("NFD")[0]}e` : letter,
      )
      .normalize("NFD")
      .replace(/\p{M}/gu, "");
    copy.spelled = plain;
    return plain !== before;
  },
  "upper case"(copy) {
    const before = shownName(copy);
    copy.spelled = before.toUpperCase();
    return copy.spelled !== before;
  },
};
