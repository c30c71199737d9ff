import type { Rule } from "../finding.ts";
import { minutesOf } from "../week-hours.ts";

const half = 12 * 60;
/** Night shelters open in the afternoon at the earliest; what opens before does not stay open until the next day. */
const earliestNight = 15 * 60;

/** Hours that go on until the next day, and probably meant the afternoon: 09:00 to 05:00. */
export const hoursPastMidnight: Rule = ({ schedules }) =>
  schedules.flatMap(({ id, opens, closes }) => {
    const [from, to] = [minutesOf(opens), minutesOf(closes)];
    // Midnight is the end of the day, and from midnight to midnight is all of it.
    if (from === null || to === null || to === 0 || to > from || from >= earliestNight) return [];
    const meant =
      to + half > from && to < half ? `${Number(closes.slice(0, 2)) + 12}${closes.slice(2)}` : null;
    const path = `schedules.${id}.closes`;
    return [
      {
        rule: "HOURS_PAST_MIDNIGHT",
        severity: "MEDIUM",
        path,
        claimId: id,
        title: {
          en: `Open from ${opens} until ${closes} on the next day?`,
          es: `¿Abierto desde las ${opens} hasta las ${closes} del día siguiente?`,
        },
        explanation: {
          en: "It closes before it opens, which says that it is open all night. Times are written with 24 hours: five in the afternoon is 17:00.",
          es: "Cierra antes de abrir, lo que significa que abre toda la noche. Las horas se escriben de 0 a 24: las cinco de la tarde son las 17:00.",
        },
        repair:
          meant && to !== from
            ? {
                says: { en: `Let it close at ${meant}`, es: `Cerrar a las ${meant}` },
                changes: [{ path, to: meant }],
              }
            : null,
      },
    ];
  });
