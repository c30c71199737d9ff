import type { Schedule } from "../../organizations/document.ts";
import type { Rule } from "../finding.ts";
import { isAllDay, subjectOf } from "../week-hours.ts";

/** "24 hours", "24 h", "24/7" and the like, as labels say them. */
const aroundTheClock = /(?<![\d:.])24\s*(?:\/\s*7|h(?:rs?|ours?|oras?|eures?)?(?!\p{L}))/iu;

/** Hours around the clock beside others, or said in words and not in times. */
export const hoursAllDayDiffer: Rule = {
  code: "HOURS_ALL_DAY_DIFFER",
  severity: "MEDIUM",
  title: { en: "“24 hours” stands beside other hours", es: "«24 horas» está junto a otro horario" },
  explanation: {
    en: "One says that it is always open, the other that it is not, and somebody may stand at a closed door at night. Ask which holds, or say by labels what each is for.",
    es: "Uno dice que siempre está abierto y el otro que no, y alguien puede llegar de noche a una puerta cerrada. Pregunta cuál vale, o di con etiquetas para qué es cada uno.",
  },
  look: ({ schedules }) =>
    schedules.flatMap((hours) => {
      const { id, opens, closes, label } = hours;
      const beside = isAllDay(hours) ? schedules.find((other) => contradicts(hours, other)) : undefined;
      const isOnlySaid = !isAllDay(hours) && Object.values(label).some((text) => aroundTheClock.test(text));
      if (!beside && !isOnlySaid) return [];
      const times = beside ?? hours;
      const told = `${times.opens}–${times.closes}`;
      return [
        {
          path: `schedules.${id}`,
          claimId: id,
          evidence: { opens, closes, days: hours.days, beside: beside ? told : null },
          title: beside
            ? { en: `Open 24 hours, and also ${told}?`, es: `¿Abierto 24 horas, y también ${told}?` }
            : {
                en: `The label says 24 hours, the times ${told}`,
                es: `La etiqueta dice 24 horas; las horas, ${told}`,
              },
          repair: null,
        },
      ];
    }),
};

const contradicts = (allDay: Schedule, other: Schedule) =>
  !isAllDay(other) &&
  subjectOf(other) === subjectOf(allDay) &&
  other.days.some((name) => allDay.days.includes(name));
