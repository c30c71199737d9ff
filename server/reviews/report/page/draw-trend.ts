import { sayShare } from "../../../charts/frame.ts";
import { lineChart } from "../../../charts/line-chart.ts";
import { type Html, html } from "../../../html.ts";
import type { Locale } from "../../../locales.ts";
import type { ReportMonth } from "../trend.ts";
import { type Drawing, sayDuration } from "./drawing.ts";
import { drawTable } from "./table.ts";

/** How the main figures changed over the months; a line needs two of them. */
export function drawTrend(drawing: Drawing): Html {
  const { report, locale, say, number, share } = drawing;
  const words = say.trend;
  const table = drawTable({
    caption: words.caption,
    columns: [
      ...[words.column, words.planned, words.reached, words.checks, words.changed],
      ...[words.unreliableLine, words.letters, words.median],
    ],
    rows: report.trend.map((month) => [
      sayMonth(month.month, locale, "numeric"),
      number(month.planned),
      number(month.reached),
      number(month.checks),
      number(month.changed),
      share(month.overdue, month.claims),
      say.of(number(month.lettersAnswered), number(month.lettersSent)),
      month.medianSeconds === null ? "–" : sayDuration(month.medianSeconds, locale),
    ]),
  });
  const lines = report.trend.length > 1 ? drawLines(drawing) : html`<p>${words.first}</p>\n`;
  return html`<section>\n<h2>${words.title}</h2>\n${lines}${table}</section>\n`;
}

function drawLines({ report: { trend }, locale, say }: Drawing): Html {
  const words = say.trend;
  const points = trend.map(({ month }) => ({ label: sayMonth(month, locale, "2-digit") }));
  const unreliable = ({ overdue, claims }: ReportMonth) => (claims > 0 ? overdue / claims : null);
  return html`${lineChart({
    locale,
    id: "unreliable",
    title: words.unreliable,
    points,
    most: 1,
    format: (value) => sayShare(value, locale),
    series: [{ label: words.share, values: trend.map(unreliable), tone: 4 }],
  })}${lineChart({
    locale,
    id: "months",
    title: words.tasks,
    points,
    series: [
      { label: words.planned, values: trend.map(({ planned }) => planned), tone: 6 },
      { label: words.reached, values: trend.map(({ reached }) => reached), tone: 1 },
    ],
  })}`;
}

function sayMonth(month: string, locale: Locale, year: "numeric" | "2-digit"): string {
  const format = new Intl.DateTimeFormat(locale, { timeZone: "UTC", year, month: "short" });
  return format.format(new Date(`${month}-01`));
}
