import type { Texts } from "../form/organization-form.ts";
import type { Period } from "./weekdays.ts";

/** Opening times that are shown as one week: of one place or person, and for one purpose. */
export interface HourSet {
  /** What it is called while the form is open. */
  key: string;
  locationId: string | null;
  contactId: string | null;
  label: Texts;
  periods: Period[];
}

/** For whom and what hours are, as one text to compare. */
export function purposeOf({
  locationId,
  contactId,
  label,
}: Pick<Period, "locationId" | "contactId" | "label">): string {
  const texts = Object.entries(label).filter(([, text]) => text?.trim());
  return JSON.stringify([locationId, contactId, texts.sort(([a], [b]) => (a < b ? -1 : 1))]);
}

/**
 * The periods as weeks, in the order in which each first appears. `pins` says in which set a period stays while the
 * form is open, whatever its label says meanwhile: two sets may say the same for a moment while one of them is typed.
 */
export function setsOf(periods: readonly Period[], pins: ReadonlyMap<string, string> = new Map()): HourSet[] {
  const sets: HourSet[] = [];
  for (const period of periods) {
    const pin = pins.get(period.id);
    const set = sets.find((known) =>
      pin === undefined ? purposeOf(known) === purposeOf(period) : known.key === pin,
    );
    const { locationId, contactId, label } = period;
    if (set) set.periods.push(period);
    else sets.push({ key: pin ?? period.id, locationId, contactId, label, periods: [period] });
  }
  return sets;
}
