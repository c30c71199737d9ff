/** A date as far as it is known. */
export interface PartialDateParts {
  year: string;
  month: string;
  day: string;
}

/** The parts of a date such as `2024`, `2024-03` or `2024-03-15`. */
export function toParts(date: string | null): PartialDateParts {
  const [year = "", month = "", day = ""] = (date ?? "").split("-");
  return { year, month, day };
}

/** The date as far as its parts go: a day needs its month, and a month its year. */
export function fromParts({ year, month, day }: PartialDateParts): string | null {
  if (!year.trim()) return null;
  return [year.trim(), ...(month ? [month, ...(day ? [day] : [])] : [])].join("-");
}

const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, "0"));

/** The months of a year, `01` to `12`, with their names. */
export function monthsOf(locale: string): { month: string; says: string }[] {
  const name = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" });
  return months.map((month) => ({ month, says: name.format(new Date(`2024-${month}-01`)) }));
}

/** The days of a month, `01` to `31`; of a year that is no number yet as in a leap year. */
export function daysOf(year: string, month: string): string[] {
  const length = new Date(Date.UTC(Number(year) || 2024, Number(month), 0)).getUTCDate();
  return Array.from({ length }, (_, index) => String(index + 1).padStart(2, "0"));
}
