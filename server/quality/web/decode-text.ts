/** How far into a page its own word about its letters is looked for. */
const announced = 4096;
const marks: readonly (readonly [bytes: readonly number[], label: string])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xfe, 0xff], "utf-16be"],
  [[0xff, 0xfe], "utf-16le"],
];

/**
 * The text of a page in whatever encoding it is: its byte order mark says it, else the header, else the page itself, else
 * it is UTF-8 where it can be, and what browsers take otherwise. Pure.
 */
export function decodeText(bytes: Uint8Array, contentType: string): string {
  const mark = marks.find(([first]) => first.every((byte, place) => bytes[place] === byte));
  const label = mark?.[1] ?? labelIn(contentType) ?? ownLabel(bytes);
  const told = label && decode(bytes, label);
  // A page that was cut may end within a letter, so that strictness stops short of the end.
  return told ?? decode(bytes, "utf-8", true) ?? decode(bytes, "windows-1252")!;
}

/** The text by one encoding; null where there is none of that name, or, when strict, where the bytes do not fit. */
function decode(bytes: Uint8Array, label: string, fatal = false): string | null {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

function labelIn(text: string): string | null {
  return /charset\s*=[\s"']*([\w.:-]{1,40})/i.exec(text)?.[1] ?? null;
}

function ownLabel(bytes: Uint8Array): string | null {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, announced));
  const label = labelIn(start) ?? /^\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([\w.:-]{1,40})/i.exec(start)?.[1];
  // What could be read as far as that is not UTF-16.
  return label ? label.replace(/^utf-?16.*$/i, "utf-8") : null;
}
