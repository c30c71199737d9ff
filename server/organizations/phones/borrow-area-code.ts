import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import { normalizePhone } from "./normalize-phone.ts";

/** A local number is at least so long in every plan that has area codes worth leaving out. */
const shortestLocal = 6;
const longestAreaCode = 5;

/**
 * A local number ("5514-0475") with the area code that it leaves out because its neighbor carries it: the digits that
 * the neighbor (E.164) has more. Null where they do not make a valid number, or the neighbor belongs to no area. It is
 * written without the country's code where it is the same number so in the `countries`.
 */
export function borrowAreaCode(
  local: string,
  neighbor: string,
  countries: string[],
): { asPublished: string; number: string } | null {
  const lender = parsePhoneNumberFromString(neighbor);
  const digits = local.replace(/\D/g, "");
  if (!lender || /^\s*\+/.test(local) || digits.length < shortestLocal) return null;
  // A mobile number, or one that is free of charge, has its own first digits in common with nobody.
  if (!["FIXED_LINE", "FIXED_LINE_OR_MOBILE"].includes(lender.getType() ?? "")) return null;
  const areaCode = lender.nationalNumber.slice(0, -digits.length);
  if (areaCode.length === 0 || areaCode.length > longestAreaCode) return null;
  const whole = parsePhoneNumberFromString(`+${lender.countryCallingCode}${areaCode}${digits}`);
  if (!whole?.isValid()) return null;
  const { number } = whole;
  const national = `(${areaCode}) ${local}`;
  const rings = normalizePhone(national, countries).number === number;
  return { asPublished: rings ? national : `+${lender.countryCallingCode} ${national}`, number };
}
