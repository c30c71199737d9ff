import { extensionWords } from "./extension-words.ts";

/** Digits that may be a phone number, with the extension behind them. */
export interface DialRun {
  /** Where they stand, the extension included; the end is exclusive. */
  start: number;
  end: number;
  text: string;
  extension: string | null;
}

/** The shortest local numbers have six digits; E.164 has at most fifteen, and a retired prefix comes before them. */
const fewest = 6;
const most = 18;
/** A country's code and a number have seldom more: what has may be two numbers. */
const mostOfOne = 13;
const longestLine = 5000;
/** Digits of an extension in a list, and of the first, which its word announces. */
const extensionDigits = 5;

const runs = /[+\d(][\d \t\u00A0().\-\u2010-\u2015·]*/gu;
const parting = /[ \t\u00A0]+[-\u2010-\u2015][ \t\u00A0]+|[ \t\u00A0]{2,}/gu;
const beforeExtension = new RegExp(`^[\\s,;.(]*${extensionWords}$`, "iu");
const betweenExtensions = /^(?:\s*[,/;]\s*|\s+(?:and|or|y|e|o|u)\s+)$/iu;

interface Piece {
  start: number;
  text: string;
}

/**
 * Every run of digits in a line that is as long as a phone number may be, in order. Linear in the line; in one that is
 * longer than anything that is read, there are none. Pure.
 */
export function findRuns(line: string): DialRun[] {
  const found: DialRun[] = [];
  if (line.length > longestLine) return found;
  for (const { start, text } of [...line.matchAll(runs)].flatMap(partsOf)) {
    const last = found.at(-1);
    const digits = count(text);
    const gap = last && line.slice(last.end, start);
    if (last && gap !== undefined && isExtension(last, gap, digits)) {
      const first = /\d+/.exec(text)!;
      last.extension = [last.extension, first[0]].filter(Boolean).join(", ");
      last.end = start + first.index + first[0].length;
      if (line[last.end] === ")" && gap.includes("(")) last.end += 1;
    } else if (digits >= fewest && digits <= most)
      found.push({ start, end: start + text.length, text, extension: null });
  }
  return found;
}

/** Two numbers with a dash or a gap between them are too long for one. */
function partsOf(match: RegExpExecArray): Piece[] {
  const [text] = match;
  if (count(text) <= mostOfOne) return trimmed({ start: match.index, text });
  const cuts = [...text.matchAll(parting)];
  const ends = [...cuts.map(({ index }) => index), text.length];
  const starts = [0, ...cuts.map(({ index, 0: cut }) => index + cut.length)];
  return starts.flatMap((from, nth) =>
    trimmed({ start: match.index + from, text: text.slice(from, ends[nth]) }),
  );
}

/** Without what stands around the number: spaces, and parentheses that have no other half. */
function trimmed({ start, text }: Piece): Piece[] {
  const first = text.search(/[+\d(]/);
  const last = text.search(/\d[^\d]*$/);
  if (first < 0 || last < 0) return [];
  const inside = text.slice(first, last + 1);
  const open = inside.startsWith("(") && !inside.includes(")") ? inside.search(/[+\d]/) : 0;
  return [{ start: start + first + open, text: inside.slice(open) }];
}

function isExtension(last: DialRun, gap: string, digits: number): boolean {
  if (gap.length > 40 || digits === 0) return false;
  if (last.extension === null) return digits <= 11 && beforeExtension.test(gap);
  return digits <= extensionDigits && betweenExtensions.test(gap);
}

function count(text: string): number {
  return text.replace(/\D/g, "").length;
}
