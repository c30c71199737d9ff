/**
 * Six colors of what is drawn, by day and by night. Each stands out from the ground by 3 to 1 and more, and any two differ
 * also for who does not tell red from green or blue from yellow, and on a printer that knows no colors; the test measures it.
 */
export const tones = {
  day: ["#1f99a3", "#655034", "#675eba", "#c56157", "#014a80", "#343434"],
  night: ["#4cebfa", "#f4ae75", "#5f78e8", "#a35341", "#61b5f1", "#98958e"],
} as const;

/** What they are drawn on: the paper of the desk. Print is black on white, with the colors of the day. */
export const grounds = { day: "#faf7f2", night: "#211e1a" } as const;

/** What is written on it, where a picture stands alone. */
export const inks = { day: "#25211b", night: "#eeeae2" } as const;

/** Which color: a chart takes them in their order unless it is told. */
export type Tone = 1 | 2 | 3 | 4 | 5 | 6;

/** The color of what comes at a place in order; after the last one they begin again. */
export function toneAt(index: number): Tone {
  return ((index % tones.day.length) + 1) as Tone;
}

const variables = (time: keyof typeof tones) =>
  [
    `--chart-ground: ${grounds[time]};`,
    ...tones[time].map((color, index) => `--tone-${index + 1}: ${color};`),
  ].join(" ");

// What is used more than once in a drawing knows only its own classes, and nothing of what it stands in.
const classes = tones.day.map(
  (_, index) =>
    `.tone-${index + 1} { fill: var(--tone-${index + 1}); stroke: var(--tone-${index + 1}); background: var(--tone-${index + 1}); }`,
);

/**
 * How charts look, for the one style sheet of a page: an SVG without a style of its own passes a policy that forbids those.
 * Charts are as wide as where they stand, and their letters are those of the page at any width.
 */
export const chartStyle = `
.chart { ${variables("day")} margin: 1.5rem 0; break-inside: avoid; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
@media screen and (prefers-color-scheme: dark) { .chart { ${variables("night")} } }
@media print { .chart { --chart-ground: #ffffff; } }
.chart figcaption { font-weight: 600; margin-bottom: .5rem; }
.chart svg { display: block; overflow: visible; }
.chart text { font-family: inherit; font-size: 14px; fill: currentColor; font-variant-numeric: tabular-nums; }
.chart .amount { font-weight: 600; }
.chart .quiet { fill-opacity: .8; font-size: 13px; }
.chart .rail { fill: currentColor; fill-opacity: .1; }
.chart .grid { stroke: currentColor; stroke-opacity: .2; stroke-width: 1; }
.chart-key { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0 0 .75rem; padding: 0; font-size: .9rem; font-variant-numeric: tabular-nums; }
.chart-key span { display: inline-block; width: .8em; height: .8em; margin-inline-end: .4em; border-radius: 2px; }
${classes.join("\n")}
.chart-line { fill: none; stroke-width: 2.5; stroke-linejoin: round; stroke-linecap: round; }
.chart-dot { fill: none; stroke-width: 7; stroke-linecap: round; }
.chart .end { font-weight: 600; }
.chart .halo { paint-order: stroke; stroke: var(--chart-ground); stroke-width: 4px; stroke-linejoin: round; }
.chart-narrow { display: none; }
@media screen and (max-width: 34rem) { .chart-wide { display: none; } .chart-narrow { display: inline; } }
`;
