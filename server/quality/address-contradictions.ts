import type { Location } from "../organizations/document.ts";
import { parseAddress } from "../pasted-lines/parse-address.ts";
import { postcodesOfAddress } from "./postcodes-of-address.ts";
import { hasStates, mayAgree, stateNamed, statesNamed } from "./tables/states.ts";

/** What is longer is no address. */
const longest = 1000;
/** Their states are looked up where a country does not have one: whose names nobody takes for a city's. */
const others = ["BR", "CA", "CO", "ES", "MX", "US"];

/** A field of a place that is contradicted, and what the address says; null where the country has no such state. */
export interface Contradiction {
  field: "country" | "state" | "postalCode";
  own: string;
  said: string | null;
}

/** Where an address as it is printed says another country, state or postcode than its fields; silent where it is not sure. */
export function addressContradictions(at: Location): Contradiction[] {
  const { country, state, postalCode } = at;
  const text = at.asPublished ?? "";
  if (country === null || text.length > longest) return [];
  const said = parseAddress(text, country);
  if (said.country !== null && said.country !== country)
    return [{ field: "country", own: country, said: said.country }];
  const found: Contradiction[] = [];
  if (state !== null && said.state !== null)
    if (!mayAgree(statesNamed(country, state), statesNamed(country, said.state)))
      found.push({ field: "state", own: state, said: said.state });
  const [only, ...more] = postcodesOfAddress(text, country);
  if (postalCode !== null && only !== undefined && only === said.postalCode && more.length === 0)
    if (tight(postalCode) !== tight(only)) found.push({ field: "postalCode", own: postalCode, said: only });
  if (found.length === 0 && state !== null && isForeign(country, state))
    found.push({ field: "state", own: state, said: null });
  return found;
}

function tight(postcode: string): string {
  return postcode.replace(/[\s-]/g, "").toUpperCase();
}

/** Whether a name is that of a state, and of none in the country: "Texas" in Mexico. */
function isForeign(country: string, state: string): boolean {
  // Abbreviations are many things.
  if (!hasStates(country) || state.length < 4 || statesNamed(country, state).length > 0) return false;
  return others.some((other) => stateNamed(other, state) !== null);
}
