import type { Weekday } from "../organizations/document.ts";

const weekdays: Weekday[] = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

interface Hours {
  days: readonly Weekday[];
  opens: string;
  closes: string;
  timezone: string | null;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Weekday (0 is Sunday) and wall time "HH:MM" in an IANA zone; null when the zone is not known here. */
function wallClock(at: Date, timezone: string): { day: number; time: string } | null {
  try {
    let clock = clocks.get(timezone);
    if (!clock) {
      clock = new Intl.DateTimeFormat("en-US", {
        timeZone: timezone,
        weekday: "short",
        hour: "2-digit",
        minute: "2-digit",
        hourCycle: "h23",
      });
      clocks.set(timezone, clock);
    }
    const parts = Object.fromEntries(clock.formatToParts(at).map(({ type, value }) => [type, value]));
    return {
      day: weekdays.indexOf(parts.weekday!.slice(0, 2).toUpperCase() as Weekday),
      time: `${parts.hour}:${parts.minute}`,
    };
  } catch {
    return null;
  }
}

/**
 * Whether regular hours are open at a moment; null when their zone is unknown. From `opens` on, before `closes`;
 * hours that close not later than they open run over midnight into the next day.
 */
export function isOpenAt({ days, opens, closes, timezone }: Hours, at: Date): boolean | null {
  const local = timezone === null ? null : wallClock(at, timezone);
  if (local === null) return null;
  const today = days.includes(weekdays[local.day]!);
  if (closes > opens) return today && local.time >= opens && local.time < closes;
  const yesterday = days.includes(weekdays[(local.day + 6) % 7]!);
  return (today && local.time >= opens) || (yesterday && local.time < closes);
}

/** Whether any of several hours is open; null when none is known, or none is open and one cannot be told. */
export function isAnyOpenAt(hours: readonly Hours[], at: Date): boolean | null {
  const answers = hours.map((each) => isOpenAt(each, at));
  if (answers.includes(true)) return true;
  return answers.length === 0 || answers.includes(null) ? null : false;
}
