import type { PhoneType } from "../organizations/document.ts";
import { typeWords } from "./known-words.ts";

/** The type of number that words name; null where they name none. */
export function typeOf(words: string): PhoneType | null {
  const type = typeWords.find(([, pattern]) => words.search(pattern) >= 0)?.[0] ?? null;
  // "Tel/Fax" rings.
  return type === "FAX" && /(?<!\p{L})(?:tel|phone)/iu.test(words) ? null : type;
}
