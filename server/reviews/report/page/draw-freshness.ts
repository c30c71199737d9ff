import { barChart } from "../../../charts/bar-chart.ts";
import { shareBar } from "../../../charts/share-bar.ts";
import type { Tone } from "../../../charts/tones.ts";
import { type Html, html } from "../../../html.ts";
import type { Drawing } from "./drawing.ts";
import { drawTable } from "./table.ts";

/** Best first: what stands verified has the first color throughout the page. */
const steps = [
  ["verified", 1],
  ["dueSoon", 3],
  ["overdue", 4],
  ["neverVerified", 6],
] as const satisfies [string, Tone][];

/** How fresh the directory stood at the end of the month, and how long overdue what is overdue. */
export function drawFreshness({ report, locale, say, number }: Drawing): Html {
  const { organizations, claims, overdue } = report;
  const words = say.freshness;
  const chart = shareBar({
    locale,
    id: "freshness",
    title: words.organizations,
    parts: steps.map(([step, tone]) => ({ label: words[step], value: organizations[step], tone })),
  });
  const table = drawTable({
    caption: words.title,
    quiet: true,
    columns: [words.column, words.organizationsColumn, words.claimsColumn],
    rows: steps.map(([step]) => [words[step], number(organizations[step]), number(claims[step])]),
  });
  const ages = overdue.map(({ age, claims }) => ({ label: say.age[age], claims }));
  const anyOverdue = overdue.some(({ claims }) => claims > 0);
  const byAge = html`<div class="pair">
${barChart({
  locale,
  id: "overdue",
  title: words.overdueChart,
  series: [{ label: words.overdue, tone: 4 }],
  rows: ages.map(({ label, claims }) => ({ label, values: [claims] })),
})}${drawTable({
  caption: words.overdueChart,
  quiet: true,
  columns: [words.ageColumn, words.claimsColumn],
  rows: ages.map(({ label, claims }) => [label, number(claims)]),
})}</div>
`;
  return html`<section>
<h2>${words.title}</h2>
<div class="pair">
${chart}${table}</div>
${anyOverdue ? byAge : html`<p>${words.none}</p>\n`}</section>
`;
}
