import { scaleLinear } from "d3-scale";
import { stack } from "d3-shape";
import { type Html, html } from "../html.ts";
import { type ChartWords, frame, percent, sayNumber } from "./frame.ts";
import { type Tone, toneAt } from "./tones.ts";

export interface BarSeries {
  label: string;
  tone?: Tone;
}

export interface BarRow {
  label: string;
  /** One number of each series, zero or more. */
  values: readonly number[];
  /** What stands at the end of its line instead of the numbers, such as "12 of 40". */
  amount?: string;
}

export interface BarChart extends ChartWords {
  series: readonly BarSeries[];
  rows: readonly BarRow[];
  /** Behind one another in one bar, or each in a bar of its own below the last. */
  layout?: "stacked" | "grouped";
  /** What the whole width stands for; the largest bar when left out. */
  most?: number;
}

const lineHeight = 20;
const thick = { stacked: 14, grouped: 10 };
const between = 14;
/** Percent of the width that keeps neighbors apart, also where no color does. */
const seam = 0.003;
/** What is more than nothing is seen. */
const thinnest = 0.001;
/** Letters of a label that stand beside its amount on a phone. */
const lineLetters = 32;

/** Horizontal bars, each below its words, so that long ones have room on a phone, too. */
export function barChart(chart: BarChart): Html {
  const { series, rows, locale, layout = "stacked" } = chart;
  const format = chart.format ?? ((value: number) => sayNumber(value, locale));
  const keys = series.map(({ label, tone }, index) => ({ label, tone: tone ?? toneAt(index) }));
  const bars = layout === "stacked" ? 1 : series.length;
  const barsHeight = bars * (thick[layout] + 2) - 2;
  let height = 0;
  const total = ({ values }: BarRow) => values.reduce((sum, value) => sum + value, 0);
  const reach = layout === "stacked" ? total : ({ values }: BarRow) => Math.max(0, ...values);
  const most = Math.max(chart.most ?? 0, ...rows.map(reach));
  const share = scaleLinear([0, most || 1], [0, 1]);
  const amountOf = (row: BarRow) =>
    row.amount ??
    (layout === "stacked" ? format(total(row)) : row.values.map((value) => format(value)).join(" · "));
  const saysRow = (row: BarRow) =>
    series.length === 1
      ? `${row.label}: ${amountOf(row)}.`
      : `${row.label}: ${series.map(({ label }, index) => `${label} ${format(row.values[index] ?? 0)}`).join(", ")}.`;

  const drawn = rows.map((row) => {
    const lines = wrap(row.label);
    const top = height;
    const from = top + lines.length * lineHeight;
    height = from + barsHeight + between;
    return html`${lines.map((line, index) => html`<text x="0" y="${top + index * lineHeight + 14}">${line}</text>\n`)}<text class="amount" x="100%" y="${top + 14}" text-anchor="end">${amountOf(row)}</text>
<rect class="rail" x="0" y="${from}" width="100%" height="${barsHeight}" rx="2"/>
${segmentsOf(row).map(
  ({ start, width, tone, at }) =>
    html`<rect class="tone-${tone}" stroke-width="0" x="${percent(start)}" y="${from + at}" width="${percent(width)}" height="${thick[layout]}"/>`,
)}
`;
  });

  /** Where each of a row's bars begins and ends, and how far down; nothing of what is zero. */
  function segmentsOf({ values }: BarRow) {
    const starts =
      layout === "stacked"
        ? stack<Record<string, number>>().keys(values.map((_, index) => String(index)))([
            Object.fromEntries(values.map((value, index) => [index, value])),
          ])
        : values.map((value) => [[0, value]]);
    return values.flatMap((value, index) => {
      const [start = 0, end = 0] = starts[index]![0]!;
      if (value <= 0) return [];
      const last = layout === "grouped" || values.slice(index + 1).every((after) => after <= 0);
      const width = Math.max(share(end) - share(start) - (last ? 0 : seam), thinnest);
      const at = layout === "stacked" ? 0 : index * (thick.grouped + 2);
      return [{ start: share(start), width, tone: keys[index]!.tone, at }];
    });
  }

  return frame({
    ...chart,
    says: chart.says ?? rows.map(saysRow).join(" "),
    height,
    keys: series.length > 1 ? keys : [],
    drawing: html`${drawn}`,
  });
}

/** A label in lines that have room on a phone, parted between words. */
function wrap(label: string): string[] {
  const lines: string[] = [];
  for (const word of label.split(" ")) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length === 0 || longer.length > lineLetters) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
