/** Where the report of a month is read. */
export function reportPath(month: string, form: "html" | "csv"): string {
  return `/editorial/reviews/${month}.${form}`;
}
