import { sayDate } from "../../../dates.ts";
import { Html, html } from "../../../html.ts";
import type { Locale } from "../../../locales.ts";
import type { Report } from "../read-report.ts";
import { drawChecks } from "./draw-checks.ts";
import { drawCountries } from "./draw-countries.ts";
import { drawFindings } from "./draw-findings.ts";
import { drawFreshness } from "./draw-freshness.ts";
import { drawLetters } from "./draw-letters.ts";
import { drawTasks } from "./draw-tasks.ts";
import { drawTrend } from "./draw-trend.ts";
import { type Drawing, toDrawing } from "./drawing.ts";
import { style } from "./style.ts";

/**
 * The report of a month as one page that stands by itself: it loads nothing, runs nothing, and is as good on paper. Pure:
 * the same report is the same page, to the byte.
 */
export function drawReport(report: Report, locale: Locale): string {
  const drawing = toDrawing(report, locale);
  const { say } = drawing;
  const title = say.title(sayDate(report.month, locale));
  const day = (at: Date) => sayDate(at.toISOString().slice(0, 10), locale);
  const span = report.closed ? say.closed : say.open;
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${title} – Posada</title>
<style>${new Html(style)}</style>
</head>
<body>
<main>
<header>
<p>Posada</p>
<h1>${title}</h1>
<p>${span(day(report.from), day(report.until))}</p>
</header>
${drawNumbers(drawing)}${drawTasks(drawing)}${drawChecks(drawing)}${drawFindings(drawing)}${drawFreshness(drawing)}${drawCountries(drawing)}${drawLetters(drawing)}${drawTrend(drawing)}<footer>
<h2>${say.counted.title}</h2>
<ul>
${say.counted.notes.map((note) => html`<li>${note}</li>\n`)}</ul>
</footer>
</main>
</body>
</html>
`.text;
}

/** The month in four numbers. */
function drawNumbers({ report, say, number, share }: Drawing): Html {
  const { planned, trend, organizations } = report;
  const { checks, changed } = trend.at(-1)!;
  const { verified, dueSoon, overdue, neverVerified } = organizations;
  const fresh = share(verified + dueSoon, verified + dueSoon + overdue + neverVerified);
  const told = [
    [say.headline.reached, say.of(number(planned.reached), number(planned.tasks))],
    [say.headline.checks, number(checks)],
    [say.headline.changed, number(changed)],
    [say.headline.fresh, fresh],
  ] as const;
  return html`<dl class="numbers">
${told.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>\n`)}</dl>
`;
}
