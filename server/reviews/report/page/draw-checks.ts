import { barChart } from "../../../charts/bar-chart.ts";
import type { Tone } from "../../../charts/tones.ts";
import { type Html, html } from "../../../html.ts";
import type { VerificationMethod, VerificationOutcome } from "../../../verification/standing.ts";
import { type Drawing, sayDuration } from "./drawing.ts";
import { drawTable } from "./table.ts";
import type { ReportWords } from "./words.ts";

/** What was checked, by method and outcome, and how long it took. */
export function drawChecks(drawing: Drawing): Html {
  const { report, say, number } = drawing;
  const words = say.checks;
  return html`<section>
<h2>${words.title}</h2>
<p>${words.due(number(report.claimsChecked), number(report.claimsDue))} ${sayTime(drawing)}</p>
${report.outcomes.length > 0 ? drawOutcomes(drawing) : html`<p>${words.none}</p>\n`}</section>
`;
}

function sayTime({ report: { time }, locale, say, number }: Drawing): string {
  const { medianSeconds, totalSeconds, tasks } = time;
  if (medianSeconds === null) return say.checks.noTime;
  return say.checks.time(
    sayDuration(medianSeconds, locale),
    sayDuration(totalSeconds, locale),
    number(tasks),
  );
}

function drawOutcomes({ report: { outcomes }, locale, say, number }: Drawing): Html {
  const words = say.checks;
  const count = (method: VerificationMethod | null, outcome: VerificationOutcome | null) =>
    outcomes
      .filter((each) => (method ?? each.method) === each.method && (outcome ?? each.outcome) === each.outcome)
      .reduce((all, each) => all + each.count, 0);
  const methods = namesIn(say.method).filter((method) => count(method, null) > 0);
  const came = namesIn(say.outcome).filter((outcome) => count(null, outcome) > 0);
  const row = (label: string, method: VerificationMethod | null): [string, ...string[]] => [
    label,
    ...came.map((outcome) => number(count(method, outcome))),
    number(count(method, null)),
  ];
  // Six colors: both ways of reaching nobody are one here, and stand apart in the table.
  const series = cameTo(say).filter(({ of }) => of.some((outcome) => came.includes(outcome)));
  const chart = barChart({
    locale,
    id: "checks",
    title: words.chart,
    series: series.map(({ label, tone }) => ({ label, tone })),
    rows: methods.map((method) => ({
      label: say.method[method],
      values: series.map(({ of }) => of.reduce((all, outcome) => all + count(method, outcome), 0)),
    })),
  });
  const table = drawTable({
    caption: words.chart,
    quiet: true,
    columns: [words.column, ...came.map((outcome) => say.outcome[outcome]), words.all],
    rows: methods.map((method) => row(say.method[method], method)),
    total: row(words.all, null),
  });
  return html`${chart}${table}`;
}

function cameTo({ outcome }: ReportWords): { label: string; tone: Tone; of: VerificationOutcome[] }[] {
  return [
    { label: outcome.CONFIRMED, tone: 1, of: ["CONFIRMED"] },
    { label: outcome.CORRECTED, tone: 2, of: ["CORRECTED"] },
    { label: outcome.WRONG, tone: 3, of: ["WRONG"] },
    { label: outcome.MOVED, tone: 4, of: ["MOVED"] },
    { label: outcome.CLOSED, tone: 5, of: ["CLOSED"] },
    {
      label: `${outcome.NO_ANSWER} / ${outcome.UNREACHABLE}`,
      tone: 6,
      of: ["NO_ANSWER", "UNREACHABLE"],
    },
  ];
}

const namesIn = <Name extends string>(words: Record<Name, string>) => Object.keys(words) as Name[];
