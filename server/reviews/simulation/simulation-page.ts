import { createHash } from "node:crypto";
import { chartFile } from "../../charts/chart-file.ts";
import { drawLines } from "../../charts/line-chart.ts";
import { usualPolicy } from "../review-policy.ts";
import {
  type Comparison,
  capacities,
  type Doubt,
  type IntervalSet,
  intervalSets,
  type Outcome,
  recommended,
} from "./compare-settings.ts";
import { rates } from "./rates.ts";
import { simulate } from "./simulate.ts";

const heads: Record<IntervalSet, string> = {
  usual: "The usual intervals (90, 180 and 365 days)",
  half: "Half as long",
  double: "Twice as long",
};

const doubtWords: Record<Doubt["name"], string> = {
  "decay.least": "everything goes wrong as seldom as it may well be",
  "decay.most": "everything goes wrong as often as it may well be",
  "answers.none": "nobody answers a letter",
  "answers.least": "letters are answered as seldom as it may well be",
  "answers.most": "letters are answered as often as it may well be",
};

/** What the simulation found, and what it takes for given, as a page of Markdown. Pure. */
export function simulationPage(comparison: Comparison): string {
  const { months, organizations, seed, settings, doubts } = comparison;
  const best = settings.find(isRecommended)!;
  return `# The review, simulated

Made by \`posada review --simulate ${months} --organizations ${organizations} --seed ${seed}\`, which weighs, ranks and writes by the rules of
the real review: another weight gives another page. [review.md](review.md) says what follows from it.

Each line is a directory of ${organizations.toLocaleString("en")} organizations over ${months} months, in which nothing was verified on the first day. **Tasks** are
those that the team does in a month, for each thousand organizations; somebody does ${usualPolicy.tasksPerPerson}. **Out of date** are critical claims that
are overdue or were never verified, **wrong** those that are wrong, public and not marked, both on average in the last three
months. **First pass** is the month in which all but one in a hundred of the first organizations have been looked at. **Due**
is how many tasks a month begins with, for each thousand organizations.

${(["usual", "half", "double"] as const).map((set) => `## ${heads[set]}\n\n${tableOf(comparison, set)}`).join("\n")}
## If the world is another

With the recommended setting (the usual intervals, ${recommended.capacity} tasks):

| | out of date | wrong | due | first pass |
|---|---|---|---|---|
${[
  `| as assumed | ${cells(best)} |`,
  ...doubts.map((doubt) => `| ${doubtWords[doubt.name]} | ${cells(doubt)} |`),
].join("\n")}

## What is taken for given

Shares and numbers, with the bounds between which they may well lie. Yearly ones are the part that goes wrong within a year.

| | usual | least | most | what it is, and where it comes from |
|---|---|---|---|---|
${Object.entries(rates)
  .map(
    ([name, { usual, least, most, says }]) =>
      `| ${name} | ${short(usual)} | ${short(least)} | ${short(most)} | ${says} |`,
  )
  .join("\n")}

Fingerprint of the rules and rates that made this page: \`${rulesFingerprint()}\`.
`;
}

/** The same in pictures: what is out of date, what is wrong and how long the first pass takes, against capacity. Pure. */
export function simulationPicture({ settings, months }: Comparison): string {
  const points = capacities.map((capacity) => ({ label: String(capacity), at: Math.log2(capacity) }));
  const draw = (id: string, title: string, of: (outcome: Outcome) => number | null, unit: string) =>
    drawLines({
      ...{ id, title, locale: "en", points, axis: "Tasks a month for 1,000 organizations" },
      format: (value) => `${value.toLocaleString("en", { maximumFractionDigits: 1 })}${unit}`,
      series: (Object.keys(intervalSets) as IntervalSet[]).map((set) => ({
        label: { half: "Half", usual: "Usual", double: "Double" }[set],
        tone: ({ half: 3, usual: 1, double: 4 } as const)[set],
        values: settings.filter(({ intervals }) => intervals === set).map(of),
      })),
    });
  return chartFile(`Reviews of ${months} months, by capacity and intervals`, [
    draw(
      "outdated",
      "Claims that are overdue or were never verified",
      ({ outdated }) => percentOf(outdated),
      " %",
    ),
    draw("wrong", "Claims that are wrong and public", ({ wrong }) => percentOf(wrong), " %"),
    draw("pass", "Months until the first pass is done", ({ firstPass }) => firstPass, ""),
  ]);
}

/** What a small simulation comes to: another one means that pages were made by other rules. Pure. */
export function rulesFingerprint(): string {
  const played = simulate({ months: 8, organizations: 200, seed: 1, capacity: 24 });
  return createHash("sha256")
    .update(JSON.stringify([played, rates, intervalSets, capacities]))
    .digest("hex")
    .slice(0, 12);
}

const isRecommended = ({
  intervals,
  capacity,
}: Pick<Comparison["settings"][number], "intervals" | "capacity">) =>
  intervals === recommended.intervals && capacity === recommended.capacity;

function tableOf({ settings, organizations }: Comparison, set: IntervalSet): string {
  const rows = settings.filter(({ intervals }) => intervals === set);
  const people = (capacity: number) =>
    Math.ceil((capacity * organizations) / 1000 / usualPolicy.tasksPerPerson).toLocaleString("en");
  return `| tasks | people for ${organizations.toLocaleString("en")} | out of date | wrong | due | first pass |
|---|---|---|---|---|---|
${rows.map((row) => `| ${isRecommended(row) ? `**${row.capacity}**` : row.capacity} | ${people(row.capacity)} | ${cells(row)} |`).join("\n")}
`;
}

function cells({ outdated, wrong, tasks, firstPass }: Outcome): string {
  return `${percentOf(outdated).toFixed(1)} % | ${percentOf(wrong).toFixed(1)} % | ${tasks} | ${firstPass ?? "not in this time"}`;
}

const percentOf = (share: number) => Math.round(share * 1000) / 10;
const short = (value: number) => String(Math.round(value * 10_000) / 10_000);
