import type { Schedule } from "../../organizations/document.ts";
import type { Rule } from "../finding.ts";
import { type Span, spansOf } from "../week-hours.ts";

const meet = (one: Span, other: Span) => one.from < other.to && other.from < one.to;
const holds = (outer: Span, inner: Span) => outer.from <= inner.from && inner.to <= outer.to;

/** Hours of different things may overlap: only those of one place or person, under one label, are compared. */
const subject = ({ locationId, contactId, label }: Schedule) =>
  JSON.stringify([locationId, contactId, Object.entries(label).sort()]);

/** Opening hours that stand twice for the same part of a day. */
export const hoursOverlap: Rule = ({ schedules }) =>
  schedules.flatMap((hours, index) => {
    const spans = spansOf(hours);
    const other = schedules
      .slice(0, index)
      .filter((earlier) => subject(earlier) === subject(hours))
      .find((earlier) => spansOf(earlier).some((one) => spans.some((span) => meet(one, span))));
    if (!other) return [];
    const contained = spans.every((span) => spansOf(other).some((one) => holds(one, span)));
    return [
      {
        rule: "HOURS_OVERLAP",
        severity: "LOW",
        path: `schedules.${hours.id}`,
        claimId: hours.id,
        title: { en: "These hours overlap others", es: "Este horario se cruza con otro" },
        explanation: {
          en: `On some days ${other.opens}–${other.closes} is given as well, and nobody knows which holds. Correct one of the two, or say by labels what each is for.`,
          es: `Algunos días también figura ${other.opens}–${other.closes} y nadie sabe cuál vale. Corrige uno de los dos, o di con etiquetas para qué es cada uno.`,
        },
        repair: contained
          ? {
              says: { en: "Take these away: the others cover them", es: "Quitar este: el otro ya lo cubre" },
              changes: [{ path: `schedules.${hours.id}`, to: null }],
            }
          : null,
      },
    ];
  });
