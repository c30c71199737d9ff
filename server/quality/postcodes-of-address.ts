import { findPostcodes } from "../pasted-lines/postcodes.ts";
import { statesNamed, statesOfPostcode } from "./tables/states.ts";

/** No address is longer; looking around each number of a whole book would take its time. */
const longest = 1000;
/** As much as a state's name takes, and more. */
const near = 60;

/** In these, the number of the house stands before the street, and looks like a postcode. */
const housesFirst = ["US", "FR", "CA", "AU", "NZ", "IE", "GB"];

/**
 * The different postcodes that an address gives: announced, or before or behind a name as they are written. Numbers of
 * houses, kilometers and mailboxes look alike, so one that is neither does not count.
 */
export function postcodesOfAddress(address: string, country: string): string[] {
  if (address.length > longest) return [];
  const found = findPostcodes(address, country).filter(({ code, announced, start, end }) => {
    if (announced) return true;
    const [before, behind] = [address.slice(Math.max(0, start - near), start), address.slice(end)];
    const isFirst = /(?:^|[,;.\n])\s*$/.test(before);
    const state = /(?:^|[\s,])(\p{L}[\p{L}.]+(?: \p{L}+)?)\.?,?\s*$/u.exec(before)?.[1];
    if (state !== undefined && statesNamed(country, state).length > 0) return true;
    // "68050 Oaxaca": a name behind it, and no house before its street.
    if (address.slice(0, start).trim() === "" || housesFirst.includes(country) || !isFirst) return false;
    return /^\s{1,3}\p{Lu}/u.test(behind) && statesOfPostcode(country, code).length > 0;
  });
  return [...new Set(found.map(({ code }) => code))];
}
