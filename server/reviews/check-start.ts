import { isLocalDate, toMoment } from "../dates.ts";
import { type FieldProblem, fail } from "../errors.ts";
import { isMonth, monthOf } from "./month.ts";

/** What a review is asked for with. */
export interface AskedStart {
  month: string;
  /** A day, which is meant from its beginning (UTC), or a moment (ISO 8601), at most a year ahead; now where it is left out. */
  asOf?: string | null;
}

/** How far ahead a moment may be, in milliseconds: a slip in a year would shut every month before it. */
const furthest = 366 * 86_400_000;

/**
 * The moment as of which a month is looked at. Fails with BAD_INPUT for what is no month or moment, and for a month that has
 * not begun by then: a moment that is still to come moves the clock, as far as it is asked to.
 */
export function checkStart({ month, asOf }: AskedStart, now: Date, timezone: string): Date {
  const problems: FieldProblem[] = [];
  const at = asOf == null ? now : isLocalDate(asOf) ? new Date(`${asOf}T00:00:00Z`) : toMoment(asOf);
  if (!isMonth(month))
    problems.push({
      path: "month",
      message: { en: "Write the month like 2026-12.", es: "Escribe el mes así: 2026-12." },
    });
  else if (month > monthOf(at && at > now ? at : now, timezone))
    problems.push({
      path: "month",
      message: {
        en: "This month has not begun. Start it when it has.",
        es: "Este mes no ha comenzado. Inicia la revisión cuando comience.",
      },
    });
  if (!at || at.getTime() - now.getTime() > furthest)
    problems.push({
      path: "asOf",
      message: {
        en: "Write a day like 2026-12-01, or a moment like 2026-12-01T06:00:00Z, at most a year from now.",
        es: "Escribe un día, como 2026-12-01, o un momento, como 2026-12-01T06:00:00Z, a un año de hoy a lo sumo.",
      },
    });
  if (problems.length > 0) fail("BAD_INPUT", undefined, problems);
  return at!;
}
