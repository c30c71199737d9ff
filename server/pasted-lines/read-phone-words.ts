import type { Localized, PhoneType } from "../organizations/document.ts";
import { phoneWords, typeWords } from "./known-words.ts";
import { readWords } from "./read-words.ts";
import { typeOf } from "./type-of.ts";

/** What the words before a number say of it. */
export interface PhoneWords {
  /** Null where they name none. */
  type: PhoneType | null;
  label: Localized;
  /** Whether they say that it is a number. */
  announced: boolean;
  /** How many characters before the number belong to it. */
  length: number;
}

/** What says the type of a number stands near it. */
const near = 60;
const known = new RegExp(
  [phoneWords, ...typeWords.map(([, words]) => words)].map(({ source }) => source).join("|"),
  "giu",
);

/** Reads the words before a number. */
export function readPhoneWords(before: string): PhoneWords {
  const { label, length } = readWords(before, known);
  const close = before.slice(-near);
  const type = typeOf(close);
  return { type, label, announced: type !== null || close.search(phoneWords) >= 0, length };
}
