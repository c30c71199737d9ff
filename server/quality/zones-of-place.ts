import type { Location } from "../organizations/document.ts";
import { zonesOfStates } from "./tables/state-zones.ts";
import { statesNamed } from "./tables/states.ts";

/** Node knows this, TypeScript's library not yet: the zones of a locale's region. */
type WithZones = Intl.Locale & { getTimeZones(): string[] | undefined };

const known = new Map<string, string[]>();

/** The IANA zones of a country (ISO 3166-1 alpha-2); none for what is no country. */
export function zonesOfCountry(country: string): string[] {
  if (!/^[A-Z]{2}$/.test(country)) return [];
  if (!known.has(country))
    known.set(country, (new Intl.Locale(`und-${country}`) as WithZones).getTimeZones() ?? []);
  return known.get(country)!;
}

/** The zones that are kept where a place is, by its state where that is known, else by its country. */
export function zonesOfPlace({ country, state }: Pick<Location, "country" | "state">): string[] {
  if (country === null) return [];
  const states = state === null ? [] : statesNamed(country, state);
  const ofStates = states.length === 0 ? [] : zonesOfStates(country, states);
  return ofStates.length === 0 ? zonesOfCountry(country) : ofStates;
}
