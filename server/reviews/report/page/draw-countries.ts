import { type Html, html } from "../../../html.ts";
import type { Drawing } from "./drawing.ts";
import { drawTable } from "./table.ts";

const columns = ["verified", "dueSoon", "overdue", "neverVerified"] as const;

/** The month on each country's page. */
export function drawCountries({ report, locale, say, number }: Drawing): Html | null {
  if (report.countries.length === 0) return null;
  const words = say.countries;
  const table = drawTable({
    caption: words.caption,
    columns: [
      words.column,
      words.tasks,
      words.planned,
      words.reached,
      ...columns.map((column) => say.freshness[column]),
    ],
    rows: report.countries.map((country) => [
      country.name[locale] ?? country.name.en ?? country.code,
      number(country.tasks),
      number(country.planned),
      number(country.reached),
      ...columns.map((column) => number(country[column])),
    ]),
  });
  return html`<section>\n<h2>${words.title}</h2>\n${table}</section>\n`;
}
