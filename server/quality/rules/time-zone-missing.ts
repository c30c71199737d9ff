import type { Rule } from "../finding.ts";
import { onlyZone } from "../only-zone.ts";

/** A place with opening hours of which nobody knows by which clock they are told. */
export const timeZoneMissing: Rule = {
  code: "TIME_ZONE_MISSING",
  severity: "LOW",
  title: { en: "The place has hours, and no time zone", es: "El lugar tiene horario y no zona horaria" },
  explanation: {
    en: "Without it no page can tell whether it is open now. Choose the zone that the place keeps, such as America/Mexico_City.",
    es: "Sin ella ninguna página puede decir si está abierto ahora. Elige la zona del lugar, como America/Mexico_City.",
  },
  look({ locations, schedules, contacts }) {
    const places = schedules.map(
      ({ locationId, contactId }) =>
        locationId ?? contacts.find(({ id }) => id === contactId)?.locationId ?? null,
    );
    return locations
      .filter(({ id, timezone }) => timezone === null && places.includes(id))
      .map(({ id, country }) => {
        const path = `locations.${id}.timezone`;
        const zone = country && onlyZone(country);
        return {
          path,
          claimId: id,
          evidence: { country },
          title: timeZoneMissing.title,
          repair: zone
            ? {
                says: { en: `Set it to ${zone}`, es: `Poner ${zone}` },
                changes: [{ path, to: zone }],
              }
            : null,
        };
      });
  },
};
