import { parsePhoneNumberFromString } from "libphonenumber-js/max";

/** Whether calling a number (E.164) costs the caller nothing in its own country. */
export function isTollFree(number: string): boolean {
  return parsePhoneNumberFromString(number)?.getType() === "TOLL_FREE";
}
