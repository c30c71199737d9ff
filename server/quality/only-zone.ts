const known = new Map<string, string | null>();

/** Node knows this, TypeScript's library not yet: the zones of a locale's region. */
type WithZones = Intl.Locale & { getTimeZones(): string[] };

/** The time zone of a country (ISO 3166-1 alpha-2) that has only one; null for others, and for what is no country. */
export function onlyZone(country: string): string | null {
  if (!/^[A-Z]{2}$/.test(country)) return null;
  if (!known.has(country)) {
    const zones = (new Intl.Locale(`und-${country}`) as WithZones).getTimeZones();
    known.set(country, zones.length === 1 ? zones[0]! : null);
  }
  return known.get(country)!;
}
