import { inEach, type Words } from "../../locales.ts";
import type { OrganizationDocument } from "../../organizations/document.ts";
import { onlyZone } from "../../quality/only-zone.ts";
import { zonesOfPlace } from "../../quality/zones-of-place.ts";
import { sayHours } from "./say-claim.ts";

/** Parts of a working day, by the hours of a local clock. */
const parts = [
  { from: 8, until: 12, words: { en: "in the morning, 8 to 12", es: "por la mañana, de 8 a 12" } },
  {
    from: 12,
    until: 16,
    words: { en: "early in the afternoon, 12 to 4", es: "a primera hora de la tarde, de 12 a 4" },
  },
  {
    from: 16,
    until: 20,
    words: { en: "late in the afternoon, 4 to 8", es: "al final de la tarde, de 4 a 8" },
  },
] as const;

/** The zone of an organization's door; null where nobody can tell. Pure. */
export function zoneOf({ locations, entries }: OrganizationDocument): string | null {
  const stated = locations.find(({ timezone }) => timezone !== null)?.timezone;
  if (stated) return stated;
  for (const at of locations) {
    const zones = zonesOfPlace(at);
    if (zones.length === 1) return zones[0]!;
  }
  const [country, ...others] = new Set(entries.map((entry) => entry.country));
  return country && others.length === 0 ? onlyZone(country) : null;
}

/**
 * When to try again where nobody was reached: at the organization's own hours, or else in a part of the day in which it was
 * not tried yet. Null where no attempt failed. Pure.
 */
export function suggestHours(document: OrganizationDocument, tried: readonly Date[]): Words | null {
  if (tried.length === 0) return null;
  const zone = zoneOf(document);
  const clock: Words = zone
    ? { en: ` Their clock: ${zone}.`, es: ` Su reloj: ${zone}.` }
    : { en: "", es: "" };
  if (document.schedules.length > 0) {
    const hours = inEach((locale) =>
      [...new Set(document.schedules.map((each) => sayHours(each, locale)))].join("; "),
    );
    return {
      en: `Try when they say they are open: ${hours.en}.${clock.en}`,
      es: `Prueba cuando dicen que abren: ${hours.es}.${clock.es}`,
    };
  }
  const hoursTried = tried.map((at) => hourOf(at, zone ?? "UTC"));
  const counts = parts.map(
    ({ from, until }) => hoursTried.filter((hour) => hour >= from && hour < until).length,
  );
  const { words } = parts[counts.indexOf(Math.min(...counts))]!;
  return {
    en: `Try ${words.en}, on a working day.${clock.en}`,
    es: `Prueba ${words.es}, en un día hábil.${clock.es}`,
  };
}

function hourOf(at: Date, timeZone: string): number {
  const format = new Intl.DateTimeFormat("en", { timeZone, hour: "numeric", hourCycle: "h23" });
  return Number(format.format(at));
}
