import { borrowAreaCode } from "../organizations/phones/borrow-area-code.ts";
import { dropPrefix } from "../organizations/phones/drop-prefix.ts";
import type { FoundPhone } from "../organizations/phones/find-phones.ts";
import { normalizePhone } from "../organizations/phones/normalize-phone.ts";
import type { PastedPhone, Surroundings } from "./pasted.ts";

/**
 * A found number as it is dialed today: without a retired prefix, and a local one with the area code that the numbers
 * around it have in common.
 */
export function readNumber(
  { asPublished, number, extension, countries }: FoundPhone,
  { country, phones }: Surroundings,
): Pick<PastedPhone, "asPublished" | "number" | "extension"> {
  if (number !== null) return { asPublished: dropPrefix(asPublished, countries), number, extension };
  const around = phones.flatMap((published) => normalizePhone(published, [country]).number ?? []);
  const whole = around.map((neighbor) => borrowAreaCode(asPublished, neighbor, countries));
  const [first] = whole;
  // Where they lie in different areas, nobody knows which it is.
  const agreed = first && whole.every((one) => one?.number === first.number);
  return { asPublished, number, extension, ...(agreed ? first : {}) };
}
