import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { type Html, html } from "../html.ts";
import { type ChartWords, type Drawing, frame, percent, sayNumber } from "./frame.ts";
import { type Tone, toneAt } from "./tones.ts";

export interface LineSeries {
  label: string;
  /** One number of each point; null where there is none, which the line leaves open. */
  values: readonly (number | null)[];
  tone?: Tone;
}

export interface LinePoint {
  label: string;
  /** Where it stands; one after the other when left out. */
  at?: number;
}

export interface LineChart extends ChartWords {
  points: readonly LinePoint[];
  series: readonly LineSeries[];
  /** What the top stands for; a round number above the largest when left out. The bottom is zero. */
  most?: number;
  /** What the points are, below them: "Tasks a month". */
  axis?: string;
}

const top = 24;
const height = 220;
/** The drawing is stretched to the width of the page, its lines and dots are not. */
const across = 1000;
const labelRoom = 18;
/**
 * Where the lines lie, in percent of the width, and how many points are named: with room for the lines' names behind their
 * ends, or on a phone with the names above the ends.
 */
const layouts = [
  { name: "wide", left: 7, width: 68, named: 8 },
  { name: "narrow", left: 12, width: 85, named: 3 },
] as const;
type Layout = (typeof layouts)[number];
const dashes = ["none", "8 6", "2 6", "14 5 2 5", "5 4", "1 5 8 5"];
const dashOf = (index: number) => dashes[index % dashes.length]!;

/** Lines over time or over a number, each named at its end in its own color, and told apart by its dashes, too. */
export function lineChart(chart: LineChart): Html {
  return frame(drawLines(chart));
}

/** The same before it stands in a page: what its colors mean is written in the drawing, so it may be a file, too. */
export function drawLines(chart: LineChart): Drawing {
  const { points, series, locale, axis } = chart;
  const format = chart.format ?? ((value: number) => sayNumber(value, locale));
  const places = points.map(({ at }, index) => at ?? index);
  const x = scaleLinear([Math.min(...places), Math.max(...places)], [0, across]);
  const values = series.flatMap((each) => each.values.filter((value) => value !== null));
  const reach = scaleLinear([0, chart.most ?? (Math.max(0, ...values) || 1)], [height, 0]);
  const y = chart.most === undefined ? reach.nice(4) : reach;
  const draw = line<number | null>()
    .defined((value) => value !== null)
    .x((_, index) => round(x(places[index]!)))
    .y((value) => round(y(value!)));
  const drawn = series.map(({ values, tone }, index) => {
    const color = tone ?? toneAt(index);
    const dots = values.flatMap((value, at) =>
      value === null ? [] : [`M${round(x(places[at]!))} ${round(y(value))}h0`],
    );
    return html`<path class="chart-line tone-${color}" stroke-dasharray="${dashOf(index)}" vector-effect="non-scaling-stroke" d="${draw(values)}"/>
<path class="chart-dot tone-${color}" vector-effect="non-scaling-stroke" d="${dots.join("")}"/>
`;
  });
  const ticks = y.ticks(4);
  const saysSeries = ({ label, values }: LineSeries) =>
    `${label}: ${points.map((point, index) => `${point.label} ${values[index] == null ? "–" : format(values[index])}`).join(", ")}.`;

  return {
    ...chart,
    says: chart.says ?? series.map(saysSeries).join(" "),
    height: top + height + (axis ? 46 : 26),
    drawing: html`<symbol id="${chart.id}-lines" viewBox="0 0 ${across} ${height}" preserveAspectRatio="none" overflow="visible">
${drawn}</symbol>
${ticks.map((tick) => html`<line class="grid" x1="0" x2="100%" y1="${heightOf(tick)}" y2="${heightOf(tick)}"/>\n`)}${layouts.map(drawLayout)}${ticks.map((tick) => html`<text class="quiet halo" x="0" y="${heightOf(tick) - 5}">${format(tick)}</text>\n`)}`,
  };

  function heightOf(tick: number): number {
    return round(top + y(tick));
  }

  function drawLayout(layout: Layout): Html {
    const { name, left, width } = layout;
    const right = left + width;
    return html`<g class="chart-${name}">
<use href="#${chart.id}-lines" x="${left}%" y="${top}" width="${width}%" height="${height}"/>
${namesOf(points.length, layout.named).map((index) => drawPoint(index, layout))}
${axis && html`<text class="quiet" x="${left + width / 2}%" y="${top + height + 40}" text-anchor="middle">${axis}</text>\n`}<svg x="${right}%" y="${top}" overflow="visible">
${placeEnds().map((end) => drawEnd(end, layout))}</svg>
</g>
`;
  }

  function drawPoint(index: number, { name, left, width }: Layout): Html {
    // On a phone the names of the first and the last would stand over the edges.
    const outer = name === "wide" ? undefined : { 0: "start", [points.length - 1]: "end" }[index];
    const anchor = outer ?? "middle";
    const at = left + (width * x(places[index]!)) / across;
    return html`<text class="quiet" x="${percent(at / 100)}" y="${top + height + 20}" text-anchor="${anchor}">${points[index]!.label}</text>`;
  }

  /** The lines' names at the heights of their ends, moved apart where they would lie on each other. */
  function placeEnds(): End[] {
    const ends = series.flatMap(({ label, values, tone }, index) => {
      const last = values.findLast((value) => value !== null);
      return last === undefined || last === null
        ? []
        : [
            {
              label: `${label}: ${format(last)}`,
              tone: tone ?? toneAt(index),
              at: y(last),
              dash: dashOf(index),
            },
          ];
    });
    ends.sort((one, other) => one.at - other.at);
    // Up from the bottom first, so that none leaves the drawing below; then down from the top.
    let free = height;
    for (const end of ends.toReversed()) {
      end.at = Math.min(end.at, free);
      free = end.at - labelRoom;
    }
    free = 0;
    for (const end of ends) {
      end.at = round(Math.max(end.at, free));
      free = end.at + labelRoom;
    }
    return ends;
  }
}

interface End {
  label: string;
  tone: Tone;
  dash: string;
  at: number;
}

/** A line's name, with a piece of the line beside it. */
function drawEnd({ label, tone, dash, at }: End, { name }: Layout): Html {
  const piece = (from: number, height: number) =>
    html`<path class="chart-line tone-${tone}" stroke-dasharray="${dash}" d="M${from} ${height}h18"/>`;
  return name === "wide"
    ? html`${piece(10, at)}<text class="end halo" x="34" y="${at + 5}">${label}</text>\n`
    : html`${piece(-18, at - 14)}<text class="end halo" x="-24" y="${at - 9}" text-anchor="end">${label}</text>\n`;
}

/** Which points are named: the first, the last and some between, as evenly as they lie. */
function namesOf(count: number, most: number): number[] {
  const named = Math.min(count, most);
  return Array.from({ length: named }, (_, index) =>
    Math.round((index * (count - 1)) / Math.max(1, named - 1)),
  );
}

const round = (value: number) => Math.round(value * 10) / 10;
