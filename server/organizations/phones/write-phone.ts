import { parsePhoneNumberFromString } from "libphonenumber-js/max";

/** A number (E.164) as it is printed for callers from everywhere: "+52 55 5514 0475". */
export function writePhone(number: string): string {
  return parsePhoneNumberFromString(number)?.formatInternational() ?? number;
}
