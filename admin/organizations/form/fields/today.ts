/** The day it is where the person sits, such as `2026-03-15`. */
export function today(now = new Date()): string {
  return new Intl.DateTimeFormat("en-CA", { year: "numeric", month: "2-digit", day: "2-digit" }).format(now);
}
