import { cityOfState, nameState } from "./name-state.ts";
import type { PastedAddress } from "./pasted.ts";
import { findPostcodes } from "./postcodes.ts";
import { streetWords } from "./street-words.ts";
import { takeCountry } from "./take-country.ts";

/** What of an address is known so far; `parts` are those that are not understood yet, in order. */
interface Reading {
  text: string;
  country: string;
  parts: string[];
  state: string | null;
  city: string | null;
}

/** Without signs around it; the dot of an abbreviation stays. */
const tidy = (text: string) => text.replace(/^[\s.,;:-]+|(?:(?<=\p{L}{4})\.)?[\s,;:-]*$/gu, "");
/** A number stays with its street: "Calle Madero, # 350". */
const between = /,(?!\s*(?:#|n[oº]\.?\s*\d))|\n/iu;
/** A city's name has no digits, is no sentence, and begins like no street. */
const isName = (text: string) => text.length <= 40 && /^\p{L}[^\d#]*$/u.test(text) && !streetWords.test(text);

/**
 * Takes an address apart from behind: country, state, and the city beside the postcode; the street stays in front. What
 * is not sure stays there too. Two different postcodes are two addresses in one, and only a person knows which.
 */
export function parseAddress(asPublished: string, usualCountry: string): PastedAddress {
  // "México, D.F." is one place.
  const text = asPublished.replace(/M[eé]xico,?\s{1,3}D\.?\s?F\b\.?/giu, "Ciudad de México");
  const all = text.split(between).map(tidy).filter(Boolean);
  const { country, parts, named } = takeCountry(all, usualCountry);
  const codes = parts.map((part) => findPostcodes(part, country));
  const at = codes.findLastIndex((found) => found.length > 0);
  const distinct = new Set(codes.flat().map(({ code }) => code)).size;
  const reading: Reading = { text, country, parts, state: null, city: null };
  if (distinct === 0) readWithoutCode(reading);
  else if (distinct === 1) readAround(reading, at, codes[at]!.at(-1)!);
  const [address1 = null, ...others] = reading.parts;
  const postalCode = distinct === 1 ? codes[at]!.at(-1)!.code : null;
  const { state, city } = reading;
  const address2 = others.join(", ") || null;
  const place = { city, state, postalCode, country: named || distinct < 2 ? country : null };
  return { asPublished, address1, address2, ...place };
}

/** "Tenosique, Tabasco": without a postcode only a known state shows where the street ends. */
function readWithoutCode(reading: Reading): void {
  reading.state = takeState(reading.parts, reading.country, { whole: true });
  if (reading.state !== null) reading.city = takeCity(reading.parts) ?? cityOf(reading);
}

/** The city and state stand behind the postcode, or before it as in "San Francisco, CA 94102". */
function readAround(reading: Reading, at: number, { start, end }: { start: number; end: number }): void {
  const { parts, country } = reading;
  const before = tidy(parts[at]!.slice(0, start));
  const after = tidy(parts[at]!.slice(end));
  const head = [...parts.slice(0, at), ...(before ? [before] : [])];
  // "08901 L'Hospitalet de Llobregat (Barcelona)": what stands in parentheses is the province.
  const [, city = after, province = null] = /^([^()]+?)\s*\(([^()]+)\)$/.exec(after) ?? [];
  const tail = [...(city ? [city] : []), ...parts.slice(at + 1)];
  const isBehind = tail.length > 0;
  reading.state = takeState(isBehind ? tail : head, country) ?? province;
  reading.city = isBehind ? takeCity(tail) : takeCity(head, reading.state === null ? before : null);
  reading.city ??= cityOf(reading);
  // A capital that is a state of its own has boroughs, which look like cities.
  if (reading.state === "Ciudad de México" && reading.city !== reading.state && reading.city !== null) {
    tail.push(reading.city);
    reading.city = reading.state;
  }
  reading.parts = [...head, ...tail];
}

function cityOf({ state, country, text }: Reading): string | null {
  return state && cityOfState(state, country, text);
}

/** Takes the state off the end: a part of its own, or the last words of one where it need not be `whole`. */
function takeState(parts: string[], country: string, { whole = false } = {}): string | null {
  const last = parts.at(-1) ?? "";
  const named = nameState(last, country);
  if (named !== null) parts.pop();
  if (named !== null || whole) return named;
  const words = last.split(/\s+/);
  for (const length of [3, 2, 1].filter((most) => most < words.length)) {
    const state = nameState(words.slice(-length).join(" "), country);
    const rest = tidy(words.slice(0, -length).join(" "));
    if (state === null || /(?:^|\s)(?:de|del|new)$/iu.test(rest)) continue;
    parts[parts.length - 1] = rest;
    return state;
  }
  return null;
}

/** Takes the city off the end: a part that is a name, or what stands behind a full stop; with `only`, just that. */
function takeCity(parts: string[], only: string | null = null): string | null {
  const last = parts.at(-1);
  if (last === undefined || (only !== null && last !== only)) return null;
  if (isName(last)) return parts.pop()!;
  const stop = last.lastIndexOf(". ");
  const behind = stop < 0 ? "" : tidy(last.slice(stop + 1));
  if (!isName(behind)) return null;
  parts[parts.length - 1] = last.slice(0, stop);
  return behind;
}
