import { normalizePhone } from "./normalize-phone.ts";

/**
 * The published number without the retired prefix in it, otherwise to the letter: "044 (951)310 0375" is dialed
 * "(951)310 0375". What has none, or would ring elsewhere without it, stays as it is.
 */
export function dropPrefix(asPublished: string, countries: string[]): string {
  const { number, droppedPrefix } = normalizePhone(asPublished, countries);
  if (number === null || droppedPrefix === null) return asPublished;
  // It stands first, or behind the country's code: the first place without which the same number is left.
  for (let at = 0; at < asPublished.length; at += 1) {
    const length = lengthOf(droppedPrefix, asPublished.slice(at));
    if (length === 0) continue;
    const shorter = (asPublished.slice(0, at) + asPublished.slice(at + length)).trim();
    const read = normalizePhone(shorter, countries);
    if (read.number === number && read.droppedPrefix === null) return shorter;
  }
  return asPublished;
}

/** How many characters the digits take at the beginning of a text, with what parts them and follows; 0 where they do not stand there. */
function lengthOf(digits: string, text: string): number {
  if (!/^\d/.test(text)) return 0;
  const pattern = new RegExp(`^${[...digits].join("[ .\\-]?")}[ .\\-]*`);
  return pattern.exec(text)?.[0].length ?? 0;
}
