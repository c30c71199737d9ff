import { isDeepStrictEqual } from "node:util";
import type { Rule } from "../finding.ts";
import { weeklyOffsets } from "../zone-offsets.ts";
import { zonesOfPlace } from "../zones-of-place.ts";

/** A zone that is not kept in the state or country of the place; one that shows the same time all year is let pass. */
export const timeZoneElsewhere: Rule = {
  code: "TIME_ZONE_ELSEWHERE",
  severity: "HIGH",
  title: {
    en: "The time zone is not one of the place's state or country",
    es: "La zona horaria no es de ese estado o país",
  },
  explanation: {
    en: "By this zone its hours are told wrong, and the page says open when it is closed. Choose the zone that the place keeps, or correct its state and country.",
    es: "Con esta zona su horario sale mal, y la página dice abierto cuando está cerrado. Elige la zona del lugar, o corrige su estado y país.",
  },
  look: ({ locations }, { now }) =>
    locations.flatMap((at) => {
      const year = now.getUTCFullYear();
      const clock = at.timezone === null ? null : weeklyOffsets(at.timezone, year);
      const zones = clock ? zonesOfPlace(at) : [];
      const fits = zones.some((zone) => isDeepStrictEqual(weeklyOffsets(zone, year), clock));
      if (zones.length === 0 || fits) return [];
      const path = `locations.${at.id}.timezone`;
      const place = at.state ?? at.country!;
      return [
        {
          path,
          claimId: at.id,
          evidence: { timezone: at.timezone, state: at.state, country: at.country },
          title: {
            en: `${at.timezone} is not the time of ${place}`,
            es: `${at.timezone} no es la hora de ${place}`,
          },
          repair:
            zones.length === 1
              ? {
                  says: { en: `Set it to ${zones[0]}`, es: `Poner ${zones[0]}` },
                  changes: [{ path, to: zones[0] }],
                }
              : null,
        },
      ];
    }),
};
