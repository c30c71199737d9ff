/**
 * What no text of ours needs and others could hide behind: control characters, marks that turn the order of letters
 * around, and characters of no width, also those that count as letters. The joiners and direction marks that Persian,
 * Arabic or Hindi need may stay.
 */
const unwanted =
  /(?![\n\u200C-\u200F])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u115F\u1160\u2800\u3164\uFFA0\uFFFC\uFFFE\uFFFF]/gu;

/** A text as it is kept: well-formed, composed (NFC), without what cannot be seen, lines ended by "\n", trimmed. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/\t/g, " ")
    .replace(unwanted, "")
    .normalize("NFC")
    .trim();
}

/** A text of one line as it is kept: clean, and with a single space where it had lines or several. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, " ");
}

/** Whether there is nothing to be seen in a text. */
export function isBlank(text: string): boolean {
  return !/[\p{L}\p{N}\p{P}\p{S}]/u.test(text);
}
