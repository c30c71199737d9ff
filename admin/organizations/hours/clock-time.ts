/** Minutes of a day. */
export const dayLength = 24 * 60;

/** Minutes since midnight of `HH:MM`; null where it is no time (yet). */
export function toMinutes(time: string): number | null {
  const [, hours, minutes] = /^(\d\d):([0-5]\d)$/.exec(time) ?? [];
  if (hours === undefined) return null;
  const total = Number(hours) * 60 + Number(minutes);
  return total <= dayLength ? total : null;
}

/** `HH:MM` of minutes since midnight, up to `24:00`. */
export function toTime(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

const noon = /^(noon|midday|mediod[ií]a)$/;
const midnight = /^(midnight|medianoche)$/;
const clock = /^(\d{1,2})(?:[:.h ]?([0-5]\d))?(?:h|hs|hrs|horas)?([ap])?m?$/;

/**
 * `HH:MM` of what somebody types as a time: `9`, `930`, `9.30`, `9 am`, `5:30 p. m.`, `21h`, `noon`; null where it is
 * none. `after` is the opening time when the closing time is typed: then a bare `5` after `09:00` is 17:00, and the end
 * of the day is `24:00`.
 */
export function readTime(typed: string, { after }: { after?: string } = {}): string | null {
  const text = typed.trim().toLowerCase();
  const closing = after !== undefined;
  if (noon.test(text)) return "12:00";
  if (midnight.test(text)) return closing ? "24:00" : "00:00";
  const bare = text.replace(/[.\s]+(?=[apm])/g, "").replace(/(?<=[apm])\./g, "");
  const [, hourText = "", minuteText, half] = clock.exec(bare.replace(/(\d)\s+(?=h)/, "$1")) ?? [];
  if (hourText === "") return null;
  let hour = Number(hourText);
  const minute = Number(minuteText ?? 0);
  if (half) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half === "p" ? 12 : 0);
  } else if (closing && minuteText === undefined && hour >= 1 && hour < 12 && !hourText.startsWith("0")) {
    hour = afternoon(hour, after);
  }
  const total = hour * 60 + minute;
  if (total > dayLength || (total === dayLength && !closing)) return null;
  return toTime(total);
}

/** "9 to 5" is a working day, not twenty hours; "22 to 6" is a night. */
function afternoon(hour: number, after: string): number {
  const opens = toMinutes(after);
  if (opens === null || hour * 60 > opens || (hour + 12) * 60 <= opens) return hour;
  return hour + 12;
}

/** A time as people write it: `9:00` of `09:00`. */
export const sayTime = (time: string) => time.replace(/^0(?=\d)/, "");
