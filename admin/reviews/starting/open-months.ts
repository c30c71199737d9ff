/** How many months back a review can be started in the desk: who was away in one, or has just begun, may want it still. */
const monthsBack = 3;

/** The day at a moment, in UTC as the server counts them. */
export function dayToday(now: number): string {
  return new Date(now).toISOString().slice(0, 10);
}

/**
 * The months that can be started, the latest first: those up to now that have no review, and come after the last that has
 * one, for what is before it has been looked at. Pure.
 */
export function openMonths(reviews: readonly { month: string }[], today: string): string[] {
  const [year, month] = today.split("-").map(Number) as [number, number];
  const last =
    reviews
      .map((one) => one.month)
      .sort()
      .at(-1) ?? "";
  return Array.from({ length: monthsBack + 1 }, (_, back) =>
    new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7),
  ).filter((one) => one > last);
}
