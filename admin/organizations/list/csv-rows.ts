import { type ColumnName, type Listed, type ListWords, textsOf } from "./columns.ts";

/** What stands above each column of the file. */
export type CsvHeading = "name" | "due" | "address" | ColumnName;

/** The headings of the file: the name, the chosen columns, and where the organization is found at the desk. */
export function csvHeadings(columns: readonly ColumnName[]): CsvHeading[] {
  const chosen = columns.flatMap((column): CsvHeading[] =>
    column === "freshness" ? ["freshness", "due"] : [column],
  );
  return ["name", ...chosen, "address"];
}

/** One organization as a row below them. Dates are as ISO writes them, which every table program reads. */
export function csvRow(
  organization: Listed,
  columns: readonly ColumnName[],
  words: ListWords,
  deskAddress: string,
): string[] {
  return csvHeadings(columns).map((heading) => {
    if (heading === "name") return organization.name;
    if (heading === "due") return organization.nextDueAt?.slice(0, 10) ?? "";
    if (heading === "address") return `${deskAddress}/organizations/${organization.id}`;
    return textsOf(heading, organization, words).join("; ");
  });
}
