import { expect, test } from "@jest/globals";
import { chartFile } from "../../../server/charts/chart-file.ts";
import { drawLines, type LineChart, lineChart } from "../../../server/charts/line-chart.ts";

const chart: LineChart = {
  id: "trend",
  locale: "en",
  title: "Month by month",
  points: ["Oct", "Nov", "Dec"].map((label) => ({ label })),
  series: [
    { label: "Verified", values: [0, 50, 100] },
    { label: "Overdue", values: [100, null, 98], tone: 4 },
  ],
  axis: "Month",
};
const linesOf = (text: string) =>
  [...text.matchAll(/class="chart-line[^>]* d="(M[^"]*L?[^"]*)"/g)].map(([, d]) => d!);

test("draws a line of each series, open where there is no number, and told apart by its dashes", () => {
  const { text } = lineChart(chart);
  expect(linesOf(text).slice(0, 2)).toEqual(["M0,220L500,110L1000,0", "M0,0ZM1000,4.4Z"]);
  expect(text).toContain(`class="chart-line tone-1" stroke-dasharray="none"`);
  expect(text).toContain(`class="chart-line tone-4" stroke-dasharray="8 6"`);
  expect(text).toContain(`d="M0 0h0M1000 4.4h0"`);
});

test("names each line at its end with its last number, and no name lies on another", () => {
  const { text } = lineChart({
    ...chart,
    series: ["One", "Two", "Three"].map((label, index) => ({ label, values: [1, 1, 100 + index] })),
  });
  const ends = [...text.matchAll(/class="end halo" x="34" y="([\d.]+)">([^<]*)</g)];
  expect(ends.map(([, , label]) => label)).toEqual(["Three: 102", "Two: 101", "One: 100"]);
  const heights = ends.map(([, at]) => Number(at));
  expect(heights[1]! - heights[0]!).toBeGreaterThanOrEqual(18);
  expect(heights[2]! - heights[1]!).toBeGreaterThanOrEqual(18);
});

test("names a few of many points, fewer on a phone, and puts them where their numbers are", () => {
  const points = Array.from({ length: 24 }, (_, index) => ({ label: `M${index + 1}` }));
  const { text } = lineChart({
    ...chart,
    points,
    series: [{ label: "All", values: points.map((_, at) => at) }],
  });
  const named = (layout: string) =>
    [
      ...text
        .split(`class="chart-${layout}"`)[1]!
        .split("</g>")[0]!
        .matchAll(/>(M\d+)</g),
    ].map(([, label]) => label);
  expect(named("wide")).toEqual(["M1", "M4", "M8", "M11", "M14", "M17", "M21", "M24"]);
  expect(named("narrow")).toEqual(["M1", "M13", "M24"]);
  const uneven = lineChart({
    ...chart,
    points: [
      { label: "100", at: 100 },
      { label: "200", at: 200 },
      { label: "500", at: 500 },
    ],
  });
  expect(linesOf(uneven.text)[0]).toBe("M0,220L250,110L1000,0");
});

test("tells all of its numbers in words, with a dash where there is none", () => {
  expect(lineChart({ ...chart, format: (value) => `${value} %` }).text).toContain(
    "Verified: Oct 0 %, Nov 50 %, Dec 100 %. Overdue: Oct 100 %, Nov –, Dec 98 %.</desc>",
  );
});

test("of one point or of nothing there is nothing that is not a number", () => {
  const one = { ...chart, points: [{ label: "Oct" }], series: [{ label: "All", values: [0] }] };
  expect(lineChart(one).text).not.toContain("NaN");
  expect(lineChart({ ...chart, points: [], series: [] }).text).not.toMatch(/NaN|Infinity/);
});

test("is a picture of its own as well, with others below it, its style and its words", () => {
  const file = chartFile("Two charts", [
    drawLines(chart),
    drawLines({ ...chart, id: "other", title: "Again" }),
  ]);
  expect(file).toMatch(/^<svg class="chart" xmlns="http:\/\/www.w3.org\/2000\/svg" role="img"/);
  expect(file).toContain(`<text class="title" x="24" y="40">Month by month</text>`);
  expect(file).toContain(`<text class="title" x="24" y="390">Again</text>`);
  expect(file).toMatch(/<desc id="says">Month by month\. Verified: Oct 0, .* Again\. Verified: Oct 0/);
  expect(file).not.toMatch(/<script|href="(?!#)/);
});
