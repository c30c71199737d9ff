import type { Schedule } from "../../organizations/document.ts";
import type { Rule } from "../finding.ts";
import { isAllDay, type Span, spansOf, subjectOf } from "../week-hours.ts";

const meet = (one: Span, other: Span) => one.from < other.to && other.from < one.to;
const holds = (outer: Span, inner: Span) => outer.from <= inner.from && inner.to <= outer.to;
const says = ({ days, opens, closes }: Schedule) => `${days.join(" ")} ${opens}–${closes}`;

/** Opening hours that stand twice for the same part of a day. */
export const hoursOverlap: Rule = {
  code: "HOURS_OVERLAP",
  severity: "LOW",
  title: { en: "These hours overlap others", es: "Este horario se cruza con otro" },
  explanation: {
    en: "Other hours are given for the same part of a day, and nobody knows which hold. Correct one of the two, or say by labels what each is for.",
    es: "Hay otro horario para la misma parte del día y nadie sabe cuál vale. Corrige uno de los dos, o di con etiquetas para qué es cada uno.",
  },
  look: ({ schedules }) =>
    schedules.flatMap((hours, index) => {
      const spans = spansOf(hours);
      const other = schedules
        .slice(0, index)
        .filter((earlier) => subjectOf(earlier) === subjectOf(hours))
        // What is open around the clock and at other hours too is told by a rule of its own.
        .filter((earlier) => isAllDay(earlier) === isAllDay(hours))
        .find((earlier) => spansOf(earlier).some((one) => spans.some((span) => meet(one, span))));
      if (!other) return [];
      const contained = spans.every((span) => spansOf(other).some((one) => holds(one, span)));
      return [
        {
          path: `schedules.${hours.id}`,
          claimId: hours.id,
          evidence: { hours: says(hours), other: says(other) },
          title: {
            en: `These hours overlap others: ${other.opens}–${other.closes}`,
            es: `Este horario se cruza con otro: ${other.opens}–${other.closes}`,
          },
          repair: contained
            ? {
                says: {
                  en: "Take these away: the others cover them",
                  es: "Quitar este: el otro ya lo cubre",
                },
                changes: [{ path: `schedules.${hours.id}`, to: null }],
              }
            : null,
        },
      ];
    }),
};
