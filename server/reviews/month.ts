/** Months as texts, such as `2026-12`, and when they begin and end. Pure. */

const form = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** Whether a text names a month, such as `2026-12`. */
export function isMonth(text: string): boolean {
  return form.test(text) && !text.startsWith("0000");
}

/** The month in which a moment is, in a time zone. */
export function monthOf(at: Date, timezone: string): string {
  const { year, month } = partsOf(at, timezone);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
}

/** A month as it is kept: its first day. */
export function toDay(month: string): Date {
  return new Date(`${month}-01T00:00:00Z`);
}

/** A month that is kept as its first day. */
export function toMonth(day: Date): string {
  return day.toISOString().slice(0, 7);
}

/** The month after (or, below zero, before) a month. */
export function monthsAfter(month: string, count: number): string {
  const [year, index] = month.split("-").map(Number) as [number, number];
  return toMonth(new Date(Date.UTC(year, index - 1 + count, 1)));
}

/** The moment at which it is that hour of that day of the month in a time zone; where a clock skips it, soon after. */
export function momentOf(
  month: string,
  { day, hour, timezone }: { day: number; hour: number; timezone: string },
): Date {
  const [year, index] = month.split("-").map(Number) as [number, number];
  const wanted = Date.UTC(year, index - 1, day, hour);
  // Twice: the first guess may lie on the other side of a change of the clock.
  let at = wanted;
  for (let turn = 0; turn < 2; turn++) at = wanted - offsetOf(new Date(at), timezone);
  return new Date(at);
}

/** How far a zone's clock is before UTC at a moment, in milliseconds. */
function offsetOf(at: Date, timezone: string): number {
  const { year, month, day, hour, minute } = partsOf(at, timezone);
  return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(at.getTime() / 60_000) * 60_000;
}

type Part = "year" | "month" | "day" | "hour" | "minute";

function partsOf(at: Date, timezone: string): Record<Part, number> {
  const format = new Intl.DateTimeFormat("en-u-ca-gregory", {
    timeZone: timezone,
    ...{ year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric" },
    hourCycle: "h23",
  });
  const parts = format.formatToParts(at).map(({ type, value }) => [type, Number(value)]);
  return Object.fromEntries(parts) as Record<Part, number>;
}
