import { zonesOfCountry } from "./zones-of-place.ts";

/** The time zone of a country (ISO 3166-1 alpha-2) that has only one; null for others, and for what is no country. */
export function onlyZone(country: string): string | null {
  const zones = zonesOfCountry(country);
  return zones.length === 1 ? zones[0]! : null;
}
