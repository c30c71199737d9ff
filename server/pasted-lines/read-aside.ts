import type { PastedPhone } from "./pasted.ts";
import { taken } from "./take-out.ts";
import { toLabel } from "./to-label.ts";
import { typeOf } from "./type-of.ts";

const aside = new RegExp(`^[ \\t]{0,3}\\(([^()\\n${taken}]{1,40})\\)`, "u");

/**
 * Reads a remark behind a number, such as "(WhatsApp only)": its type, or whose it is. It holds for this number alone,
 * and not for the next on a list. Any other remark is left to be read by people.
 */
export function readAside(after: string): Partial<Pick<PastedPhone, "type" | "label">> & { length: number } {
  const [whole = "", inside = ""] = aside.exec(after) ?? [];
  const type = typeOf(inside);
  if (type) return { type, length: whole.length };
  return /^\p{L}[\p{L}\s.'-]*$/u.test(inside)
    ? { label: toLabel(inside.trim()), length: whole.length }
    : { length: 0 };
}
