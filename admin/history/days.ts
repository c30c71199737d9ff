/** The last moment of a day, such as `2026-03-15`, in the person's own zone. */
export function endOfDay(day: string): string {
  return new Date(`${day}T23:59:59.999`).toISOString();
}

/** The first moment of a day in the person's own zone. */
export function startOfDay(day: string): string {
  return new Date(`${day}T00:00:00`).toISOString();
}

/** The day on which a moment fell in the person's own zone, or in another. */
export function dayOf(moment: string, zone?: string): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(new Date(moment));
}
