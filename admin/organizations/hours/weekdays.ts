import type { OrganizationForm } from "../form/organization-form.ts";

/** Opening times of some days, as the form holds them. */
export type Period = OrganizationForm["schedules"][number];
export type Weekday = Period["days"][number];

/** The days as they are kept: Monday first. */
export const weekdays: readonly Weekday[] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
export const workdays: readonly Weekday[] = weekdays.slice(0, 5);

/** Days in the order in which they are kept, each once. */
export const inOrder = (days: readonly Weekday[]): Weekday[] => weekdays.filter((day) => days.includes(day));

export const dayAfter = (day: Weekday): Weekday => weekdays[(weekdays.indexOf(day) + 1) % 7]!;

/** The days in the order of a week where this language tag is at home: in the United States Sunday comes first. */
export function weekOf(tag: string): Weekday[] {
  const locale = new Intl.Locale(tag) as Intl.Locale &
    Partial<Record<"getWeekInfo", () => { firstDay: number }>>;
  // Browsers that do not know it yet begin with Monday, as most of the world does.
  const first = (locale.getWeekInfo?.().firstDay ?? 1) - 1;
  return [...weekdays.slice(first), ...weekdays.slice(0, first)];
}

/** What a day is called. */
export function dayName(day: Weekday, tag: string, width: "long" | "short" | "narrow"): string {
  // The 1st of January 2024 was a Monday.
  const date = Date.UTC(2024, 0, 1 + weekdays.indexOf(day));
  return new Intl.DateTimeFormat(tag, { weekday: width, timeZone: "UTC" }).format(date).replace(/\.$/, "");
}
