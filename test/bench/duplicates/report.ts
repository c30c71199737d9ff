import type { OrganizationDocument } from "../../../server/organizations/document.ts";
import type { Score, Share } from "./score.ts";
import { showPair } from "./show-pair.ts";

/** What is wanted of a matcher before it may be trusted. */
export const wanted = { f1: 0.97, precisionOfCertain: 0.995, blockingRecall: 0.99 } as const;

export interface Scored {
  split: string;
  seed: number;
  score: Score;
  documents: ReadonlyMap<string, OrganizationDocument>;
}

const percent = (value: number) => `${(value * 100).toFixed(2)} %`;
const shown = ({ hit, of }: Share) => `${percent(of === 0 ? 1 : hit / of)} (${hit} of ${of})`;

function table(head: string[], rows: string[][]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** Whether every score reaches what is wanted. */
export function reaches({ quality, precisionOfCertain, blockingRecall }: Score): boolean {
  return (
    quality.f1 >= wanted.f1 &&
    precisionOfCertain >= wanted.precisionOfCertain &&
    blockingRecall >= wanted.blockingRecall
  );
}

/** A row for each key that any split has, a column for each split. */
function comparison<K>(title: string, scored: Scored[], sharesOf: (score: Score) => Map<K, Share>): string {
  const keys = [...new Set(scored.flatMap(({ score }) => [...sharesOf(score).keys()]))].sort();
  return table(
    [title, ...scored.map(({ split }) => split)],
    keys.map((key) => [
      String(key),
      ...scored.map(({ score }) => {
        const share = sharesOf(score).get(key);
        return share ? shown(share) : "–";
      }),
    ]),
  );
}

/** The report in Markdown: figures, what was hard, and the worst misses with both documents. */
export function toReport(scored: Scored[], { worst = 8 }: { worst?: number } = {}): string {
  const row = (label: string, of: (score: Score) => string) => [
    label,
    ...scored.map(({ score }) => of(score)),
  ];
  const figures = table(
    ["", ...scored.map(({ split, seed }) => `${split} (seed ${seed})`)],
    [
      row("documents", ({ documents }) => String(documents)),
      row("pairs that are one organization", ({ truePairs }) => String(truePairs)),
      row("pairs compared", ({ candidates }) => String(candidates)),
      row("called certain, likely, possible", ({ judged }) =>
        [judged.CERTAIN, judged.LIKELY, judged.POSSIBLE].join(", "),
      ),
      row("precision of certain and likely", ({ quality }) => percent(quality.precision)),
      row("recall of certain and likely", ({ quality }) => percent(quality.recall)),
      row(`**F1** (wanted ≥ ${percent(wanted.f1)})`, ({ quality }) => percent(quality.f1)),
      row(`**precision of certain** (wanted ≥ ${percent(wanted.precisionOfCertain)})`, (score) =>
        percent(score.precisionOfCertain),
      ),
      row(`**blocking recall** (wanted ≥ ${percent(wanted.blockingRecall)})`, (score) =>
        percent(score.blockingRecall),
      ),
      row("F1 when alike to one is alike to all", ({ joinedQuality }) => percent(joinedQuality.f1)),
      row("found between two copies", ({ betweenCopies }) => shown(betweenCopies)),
    ],
  );
  const examples = scored.flatMap(({ split, score, documents }) => {
    const list = (title: string, wrongs: Score["misses"]) =>
      wrongs.length === 0
        ? []
        : [
            `### ${title}, ${split}: ${Math.min(worst, wrongs.length)} of ${wrongs.length}`,
            "",
            "```text",
            wrongs
              .slice(0, worst)
              .map((wrong) => showPair(wrong, documents))
              .join("\n\n"),
            "```",
            "",
          ];
    return [...list("Worst misses", score.misses), ...list("Worst false alarms", score.falseAlarms)];
  });
  return [
    figures,
    "",
    "## Found, by what happened to the copy",
    "",
    comparison("corruption", scored, ({ byCorruption }) => byCorruption),
    "",
    comparison("corruptions on one copy", scored, ({ byCount }) => byCount),
    "",
    "## Wrongly called certain or likely, by what makes two look alike",
    "",
    comparison("hard negatives", scored, ({ byHardNegative }) => byHardNegative),
    "",
    "## Looked at",
    "",
    ...examples,
  ].join("\n");
}
