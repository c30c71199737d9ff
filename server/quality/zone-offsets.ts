const week = 7 * 24 * 60 * 60 * 1000;
const known = new Map<string, readonly number[] | null>();

/**
 * How many minutes a zone is ahead of UTC in each week of a year (of UTC), in order; null for what is no zone. Morocco
 * turns its clocks for a month, so months would not do.
 */
export function weeklyOffsets(zone: string, year: number): readonly number[] | null {
  const key = `${zone} ${year}`;
  if (!known.has(key)) known.set(key, read(zone, year));
  return known.get(key)!;
}

function read(zone: string, year: number): number[] | null {
  try {
    const format = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" });
    const start = Date.UTC(year, 0, 1, 12);
    return Array.from({ length: 52 }, (_, nth) => {
      const parts = format.formatToParts(start + nth * week);
      return readOffsets(parts.find(({ type }) => type === "timeZoneName")!.value)[0] ?? 0;
    });
  } catch {
    return null;
  }
}

const written =
  /(?:(?:GMT|UTC)\s?)?(?<![\d:])([+\-\u2010-\u2015\u2212])\s?(\d{1,2})(?::?([0-5]\d))?(?![\d:])|(?<!\p{L})(?:GMT|UTC)(?!\s?[+\-\u2010-\u2015\u2212]|\p{L})/giu;

/** The offsets from UTC that a text states, in minutes: "GMT -6", "UTC−06:00", "GMT-8 / GMT-7". */
export function readOffsets(text: string): number[] {
  return [...text.matchAll(written)].flatMap(([, sign, hours, minutes]) => {
    const offset = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
    // No clock is more than fourteen hours away.
    return offset > 14 * 60 ? [] : [sign === undefined || sign === "+" ? offset : 0 - offset];
  });
}

/** An offset as people write it: "GMT-6", "GMT+5:30". */
export function writeOffset(offset: number): string {
  if (offset === 0) return "GMT";
  const minutes = Math.abs(offset) % 60;
  const rest = minutes === 0 ? "" : `:${String(minutes).padStart(2, "0")}`;
  return `GMT${offset < 0 ? "-" : "+"}${Math.floor(Math.abs(offset) / 60)}${rest}`;
}
