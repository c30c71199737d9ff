/** A text folded as `foldText` folds it, and where each of its UTF-16 units stood in the text. */
export interface PlacedText {
  folded: string;
  /** Where what became the unit begins and ends in the text; accents belong to their letters. */
  starts: number[];
  ends: number[];
}

const mark = /^\p{M}+$/u;
const dropped = /(?<=\p{L})\.(?=\p{L}|\s|$|,)|['’]/gu;
const gap = /[^\p{L}\p{N}@]+/gu;

/** Folds a text for search, without forgetting where everything stood. Pure. */
export function foldInPlace(text: string): PlacedText {
  const plain = unaccented(text);
  const folded: PlacedText = { folded: "", starts: [], ends: [] };
  const copy = (from: number, to: number) => {
    folded.folded += plain.folded.slice(from, to);
    for (let at = from; at < to; at++) {
      folded.starts.push(plain.starts[at]!);
      folded.ends.push(plain.ends[at]!);
    }
  };
  const gone = new Set([...plain.folded.matchAll(dropped)].map(({ index }) => index));
  // What is dropped joins what is beside it, and what else is no letter or digit is a gap.
  let kept = 0;
  for (const { 0: found, index } of plain.folded.matchAll(gap)) {
    copy(kept, index);
    kept = index + found.length;
    const inner = index > 0 && kept < plain.folded.length;
    const isGap = [...found].some((_character, at) => !gone.has(index + at));
    if (inner && isGap) {
      folded.folded += " ";
      folded.starts.push(plain.starts[index]!);
      folded.ends.push(plain.ends[kept - 1]!);
    }
  }
  copy(kept, plain.folded.length);
  return folded;
}

/** In small letters without accents. */
function unaccented(text: string): PlacedText {
  const starts: number[] = [];
  const ends: number[] = [];
  let plain = "";
  let at = 0;
  for (const character of text.toWellFormed()) {
    const piece = character.normalize("NFKD").replace(/\p{M}+/gu, "");
    const end = at + character.length;
    if (piece === "" && mark.test(character) && ends.length > 0) ends[ends.length - 1] = end;
    for (let unit = 0; unit < piece.length; unit++) {
      starts.push(at);
      ends.push(end);
    }
    plain += piece;
    at = end;
  }
  // Lower case after the whole: a sigma at the end of a word is another letter.
  return { folded: plain.toLowerCase(), starts, ends };
}
