import type { Repair, Rule } from "../finding.ts";
import { minutesOf } from "../week-hours.ts";

const half = 12 * 60;
/** Night shelters open in the afternoon at the earliest, and close by noon; other hours do not go on into the next day. */
const earliestNight = 15 * 60;
const latestMorning = half;

/** Hours that go on until the next day, and probably meant the afternoon: 09:00 to 05:00. */
export const hoursPastMidnight: Rule = {
  code: "HOURS_PAST_MIDNIGHT",
  severity: "MEDIUM",
  title: { en: "It closes before it opens", es: "Cierra antes de abrir" },
  explanation: {
    en: "It closes before it opens, which says that it is open all night. Times are written with 24 hours: five in the afternoon is 17:00.",
    es: "Cierra antes de abrir, lo que significa que abre toda la noche. Las horas se escriben de 0 a 24: las cinco de la tarde son las 17:00.",
  },
  look: ({ schedules }) =>
    schedules.flatMap(({ id, opens, closes }) => {
      const [from, to] = [minutesOf(opens), minutesOf(closes)];
      // Midnight is the end of the day, and from midnight to midnight is all of it.
      if (from === null || to === null || to === 0 || to > from) return [];
      if (from >= earliestNight && to <= latestMorning) return [];
      return [
        {
          path: `schedules.${id}.closes`,
          claimId: id,
          evidence: { opens, closes },
          title: {
            en: `Open from ${opens} until ${closes} on the next day?`,
            es: `¿Abierto desde las ${opens} hasta las ${closes} del día siguiente?`,
          },
          repair: mendHours(id, opens, closes),
        },
      ];
    }),
};

/** By the clock of twelve hours the afternoon was meant; or the two stand the wrong way round. From nine to nine is neither. */
function mendHours(id: string, opens: string, closes: string): Repair | null {
  const [from, to] = [minutesOf(opens)!, minutesOf(closes)!];
  if (to === from) return null;
  if (from >= earliestNight)
    return {
      says: { en: `From ${closes} until ${opens}`, es: `De ${closes} a ${opens}` },
      changes: [
        { path: `schedules.${id}.opens`, to: closes },
        { path: `schedules.${id}.closes`, to: opens },
      ],
    };
  const meant = to + half > from && to < half ? `${Number(closes.slice(0, 2)) + 12}${closes.slice(2)}` : null;
  if (meant === null) return null;
  return {
    says: { en: `Let it close at ${meant}`, es: `Cerrar a las ${meant}` },
    changes: [{ path: `schedules.${id}.closes`, to: meant }],
  };
}
