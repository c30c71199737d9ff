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

/** Letters below which a text is taken in at a glance, and half a number beside half another is no help. */
const shortLetters = 40;
/** Where less than this of a text stayed, it was written anew, and its words are no pairs. */
const leastShared = 0.4;

/** Whether it helps to see which words came and went. */
export function isReadableDiff(from: string, to: string): boolean {
  if (Math.max(from.length, to.length) < shortLetters) return false;
  const shared = diffOfWords(from, to).reduce(
    (letters, { text, kind }) => letters + (kind === "SAME" ? text.length : 0),
    0,
  );
  return shared >= leastShared * Math.min(from.length, to.length);
}
