import fc from "fast-check";
import { type Period, weekdays } from "../../../../admin/organizations/hours/weekdays.ts";

let count = 0;

/** A period as the form holds it. */
export function period(days: string, opens: string, closes: string, more: Partial<Period> = {}): Period {
  const id = `p${++count}`;
  const list = days === "" ? [] : (days.split(" ") as Period["days"]);
  return { id, days: list, opens, closes, label: {}, locationId: null, contactId: null, ...more };
}

const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`);

/** Any list of opening times, also half-typed ones and days in any order. */
export const periods = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    days: fc.shuffledSubarray([...weekdays]),
    opens: fc.oneof(time, fc.constantFrom("", "9", "soon")),
    closes: fc.oneof(time, fc.constantFrom("24:00", "00:00", "")),
    label: fc.constantFrom({}, { es: "Clínica" }, { en: "Clinic", es: "Clínica" }, { en: " " }),
    locationId: fc.constantFrom(null, "here", "there"),
    contactId: fc.constantFrom(null, "somebody"),
  }),
  { selector: ({ id }) => id, maxLength: 12 },
) as fc.Arbitrary<Period[]>;
