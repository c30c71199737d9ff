import { foldText } from "../../publishing/fold-text.ts";

/** Letters that are no others with an accent. */
const letters: Readonly<Record<string, string>> = {
  ß: "ss",
  ẞ: "ss",
  ı: "i",
  ø: "o",
  Ø: "o",
  ł: "l",
  Ł: "l",
  đ: "d",
  Đ: "d",
  æ: "ae",
  Æ: "ae",
  œ: "oe",
  Œ: "oe",
};
/** "d'Aide", "dell'Asilo": what stands before the mark is a small word. In "children's" it is not. */
const elision = /(?<!\p{L})(\p{L}{1,5})['’ʼ](?=\p{L}{2})/giu;

/** The words of a name or an address, folded, so that it does not matter how they are written. */
export function foldName(text: string): string[] {
  const plain = text.replace(/[ßẞıøØłŁđĐæÆœŒ]/g, (letter) => letters[letter]!).replace(elision, "$1 ");
  const folded = foldText(plain.replaceAll("@", " "));
  return folded === "" ? [] : folded.split(" ");
}
