/** From when to when, at a place of a text, and where that ends. */
export interface MatchedTimes {
  opens: string;
  closes: string;
  end: number;
  /** Whether it is written as times are, so that it can be nothing else: "9-13" is not. */
  clear: boolean;
}

interface Time {
  hours: number;
  minutes: number;
  half: "AM" | "PM" | null;
}

const time =
  "(?:(\\d{1,2})(?:\\s?[:.h]\\s?(\\d{2}))?(?!\\d)(\\s{0,2}(?:a\\.?\\s?m|p\\.?\\s?m|hrs?|horas?|hours|h)(?!\\p{L})\\.?)?|(noon|mediod[ií]a|midnight|medianoche)(?!\\p{L}))";
const range = new RegExp(
  `(?<![\\d:.,/#-])${time}\\s{0,3}(?:[-\\u2010-\\u2015]|(?:a|al|to|till|until|hasta)(?!\\p{L}))\\s{0,3}(?:(?:la|las|el|al)\\s{1,3})?${time}(?![\\d/]|[:.,-]\\d)`,
  "iuy",
);
const around =
  /(?:(?:las\s{1,3})?24\s?(?:hours|hrs?|horas|h)(?!\p{L})\.?(?:\s{1,3}(?:a|per|del|al)\s{1,3}(?:day|d[ií]a))?|around the clock)/iuy;

/** The times that begin at a place: "9:00 a 17:00 hrs", "9am–5pm", "24 horas". Null where none do. */
export function matchTimes(text: string, place: number): MatchedTimes | null {
  around.lastIndex = place;
  if (!/\d/.test(text[place - 1] ?? "") && around.test(text))
    return { opens: "00:00", closes: "24:00", end: around.lastIndex, clear: true };
  range.lastIndex = place;
  const found = range.exec(text);
  if (!found) return null;
  const [, hours, minutes, unit, name, hours2, minutes2, unit2, name2] = found;
  const from = toTime(hours, minutes, unit, name);
  const to = toTime(hours2, minutes2, unit2, name2);
  if (!from || !to) return null;
  const [opens, closes] = settle(from, to);
  const clear = [minutes, unit, name, minutes2, unit2, name2].some((part) => part !== undefined);
  if (opens >= 24 * 60 || closes > 24 * 60 || opens === closes) return null;
  return { opens: say(opens), closes: say(closes === 0 ? 24 * 60 : closes), end: range.lastIndex, clear };
}

function toTime(hours?: string, minutes?: string, unit?: string, name?: string): Time | null {
  if (name) return { hours: 12, minutes: 0, half: /^mid|noche$/i.test(name) ? "AM" : "PM" };
  const read: Time = { hours: Number(hours), minutes: Number(minutes ?? 0), half: halfOf(unit) };
  const fits = read.minutes < 60 && read.hours <= (read.half ? 12 : 24) && (!read.half || read.hours > 0);
  return fits ? read : null;
}

function halfOf(unit?: string): Time["half"] {
  const letter = unit?.trim()[0]?.toLowerCase();
  return letter === "a" ? "AM" : letter === "p" ? "PM" : null;
}

/** Minutes since midnight of both; a half of the day that only one of them names, or none, is told by the other. */
function settle(from: Time, to: Time): [opens: number, closes: number] {
  const [early, late] = [inHalf(from), inHalf(to)];
  const half = 12 * 60;
  if (from.half && to.half) return [minutesIn(from, from.half), minutesIn(to, to.half)];
  // "9-5pm" opens in the morning, "1-5pm" after noon; "9am-5" closes after noon.
  if (to.half) {
    const same = from.hours > 12 || early < late ? to.half : to.half === "PM" ? "AM" : "PM";
    return [from.hours > 12 ? plain(from) : minutesIn(from, same), minutesIn(to, to.half)];
  }
  if (from.half) {
    const opens = minutesIn(from, from.half);
    if (to.hours > 12) return [opens, plain(to)];
    const other = from.half === "AM" ? "PM" : "AM";
    return [opens, minutesIn(to, early < late ? from.half : other)];
  }
  // "9 a 5" closes after noon: nobody closes before opening but at night.
  const [opens, closes] = [plain(from), plain(to)];
  return closes < opens && opens <= half && closes > 0 && closes < half
    ? [opens, closes + half]
    : [opens, closes];
}

function plain({ hours, minutes }: Time): number {
  return hours * 60 + minutes;
}

/** Minutes since the noon or midnight before. */
function inHalf({ hours, minutes }: Time): number {
  return (hours % 12) * 60 + minutes;
}

function minutesIn(time: Time, half: "AM" | "PM"): number {
  return inHalf(time) + (half === "PM" ? 12 * 60 : 0);
}

function say(minutes: number): string {
  const digits = (number: number) => String(number).padStart(2, "0");
  return `${digits(Math.floor(minutes / 60))}:${digits(minutes % 60)}`;
}
