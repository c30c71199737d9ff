import { shareBar } from "../../../charts/share-bar.ts";
import { type Html, html } from "../../../html.ts";
import type { Coverage } from "../figures.ts";
import type { Drawing } from "./drawing.ts";
import { drawTable } from "./table.ts";

const parts = ["reached", "waiting", "unreachable", "begun", "untouched", "unassigned"] as const;

/** What was reached, what was not, and why. */
export function drawTasks({ report: { planned, beyond }, locale, say, number }: Drawing): Html {
  const words = say.tasks;
  const row = (label: string, part: keyof Coverage): [string, ...string[]] => [
    label,
    number(planned[part]),
    number(beyond[part]),
    number(planned[part] + beyond[part]),
  ];
  const chart = shareBar({
    locale,
    id: "tasks",
    title: words.chart,
    parts: parts.map((part) => ({ label: say.coverage[part], value: planned[part] })),
  });
  const table = drawTable({
    caption: words.title,
    quiet: true,
    columns: [words.column, words.planned, words.beyond, words.all],
    rows: parts.map((part) => row(say.coverage[part], part)),
    total: row(words.all, "tasks"),
  });
  return html`<section>
<h2>${words.title}</h2>
${beyond.tasks > 0 && html`<p>${words.says(number(beyond.tasks), number(beyond.reached))}</p>\n`}<div class="pair">
${chart}${table}</div>
</section>
`;
}
