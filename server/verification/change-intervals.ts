import type { FieldProblem } from "../errors.ts";
import type { IntervalDays, IntervalKey } from "./intervals.ts";

/** Another number of days for one kind of claim; null takes an organization's own away again. */
export interface IntervalChange {
  key: IntervalKey;
  days?: number | null;
}

/** Ten years. */
const mostDays = 3650;

/** The days after the changes; kinds that are not named stay as they are. Pure. */
export function changeIntervals(
  before: Partial<IntervalDays>,
  changes: IntervalChange[],
): Partial<IntervalDays> {
  const named = new Set(changes.map(({ key }) => key));
  return Object.fromEntries([
    ...Object.entries(before).filter(([key]) => !named.has(key as IntervalKey)),
    ...changes.filter(({ days }) => days != null).map(({ key, days }) => [key, days]),
  ]);
}

/** What is wrong with the changes as they are told. The policy has a number for each kind, so there none may go. */
export function checkIntervals(
  changes: IntervalChange[],
  { removable }: { removable: boolean },
): FieldProblem[] {
  if (changes.length === 0)
    return [
      {
        path: "intervals",
        message: {
          en: "Name at least one kind of claim, and its days.",
          es: "Indica al menos un tipo de dato y sus días.",
        },
      },
    ];
  return changes.flatMap(({ key, days }, index) => {
    if (changes.findIndex((other) => other.key === key) < index)
      return [
        {
          path: `intervals[${index}].key`,
          message: {
            en: "This kind is in the list already. Name it once.",
            es: "Este tipo ya está en la lista. Indícalo una sola vez.",
          },
        },
      ];
    const fits = days == null ? removable : Number.isInteger(days) && days >= 1 && days <= mostDays;
    return fits
      ? []
      : [
          {
            path: `intervals[${index}].days`,
            message: {
              en: `Give whole days, 1 to ${mostDays}.`,
              es: `Escribe días enteros, de 1 a ${mostDays}.`,
            },
          },
        ];
  });
}
