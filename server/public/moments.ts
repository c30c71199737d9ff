import type { PublicContext } from "./builder.ts";

type Moment = Pick<PublicContext, "now" | "holdsUntil">;

/** The moment of the request, of which an answer tells the minute: opening times turn with the next one. */
export function minuteOf({ now, holdsUntil }: Moment): Date {
  holdsUntil(nextOf(now, 60_000));
  return now;
}

/** The calendar day of the request in UTC: notices and consents are given by the day. */
export function dayOf({ now, holdsUntil }: Moment): string {
  holdsUntil(nextOf(now, 86_400_000));
  return now.toISOString().slice(0, 10);
}

/** When the next span of so many milliseconds begins. */
function nextOf(now: Date, span: number): Date {
  return new Date((Math.floor(now.getTime() / span) + 1) * span);
}
