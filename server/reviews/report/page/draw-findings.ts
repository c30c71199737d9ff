import { barChart } from "../../../charts/bar-chart.ts";
import { type Html, html } from "../../../html.ts";
import { kindOf } from "../../../quality/kinds.ts";
import type { Drawing } from "./drawing.ts";
import { drawTable } from "./table.ts";

/** A page has room for so many; the others are told together. */
const shown = 10;

/** What was found and repaired, by rule. */
export function drawFindings({ report, locale, say, number }: Drawing): Html {
  const words = say.findings;
  const moved = ({ appeared, resolved }: (typeof report.findings)[number]) => appeared + resolved;
  const most = report.findings
    .filter((each) => moved(each) > 0)
    .sort((one, other) => moved(other) - moved(one))
    .slice(0, shown);
  if (most.length === 0) return html`<section>\n<h2>${words.title}</h2>\n<p>${words.none}</p>\n</section>\n`;
  const others = report.findings.filter((each) => !most.includes(each));
  const named = most.map((each) => ({ ...each, label: kindOf(each.rule)?.title[locale] ?? each.rule }));
  const cells = (list: typeof report.findings) =>
    (["appeared", "resolved", "open"] as const).map((column) =>
      number(list.reduce((all, each) => all + each[column], 0)),
    );
  const chart = barChart({
    locale,
    id: "findings",
    title: words.chart,
    layout: "grouped",
    series: [
      { label: words.appeared, tone: 4 },
      { label: words.resolved, tone: 1 },
    ],
    rows: named.map(({ label, appeared, resolved }) => ({ label, values: [appeared, resolved] })),
  });
  const table = drawTable({
    caption: words.title,
    quiet: true,
    columns: [words.column, words.appeared, words.resolved, words.open],
    rows: [
      ...named.map(({ label, ...each }): [string, ...string[]] => [label, ...cells([each])]),
      ...(others.length > 0 ? [[words.others, ...cells(others)] as [string, ...string[]]] : []),
    ],
    total: [say.tasks.all, ...cells(report.findings)],
  });
  return html`<section>\n<h2>${words.title}</h2>\n<div class="pair">\n${chart}${table}</div>\n</section>\n`;
}
