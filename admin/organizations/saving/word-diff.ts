import { diffWordsWithSpace } from "diff";

/** A piece of a text: as it was, put in, or taken out. */
export interface Piece {
  text: string;
  kind: "SAME" | "IN" | "OUT";
}

/** What became of a text, word by word. */
export function diffOfWords(from: string, to: string): Piece[] {
  return diffWordsWithSpace(from, to).map(({ value, added, removed }) => ({
    text: value,
    kind: added ? "IN" : removed ? "OUT" : "SAME",
  }));
}
