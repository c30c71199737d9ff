import { findMailboxes } from "../organizations/inputs/find-mailboxes.ts";
import { emailWords } from "./known-words.ts";
import type { PastedEmail } from "./pasted.ts";
import { readWords } from "./read-words.ts";
import { takeOut, wordsBefore } from "./take-out.ts";

/** The mailboxes in a text, and the text without them. */
export function readEmails(text: string): { emails: PastedEmail[]; left: string } {
  let last = 0;
  const found = findMailboxes(text).map(({ start, end, address }) => {
    const { label, length } = readWords(wordsBefore(text, start, last), emailWords);
    last = end;
    return {
      start: start - length,
      end,
      email: { asPublished: text.slice(start, end), address, label },
    };
  });
  return { emails: found.map(({ email }) => email), left: takeOut(text, found) };
}
