import { expect, test } from "@jest/globals";
import { type BarChart, barChart } from "../../../server/charts/bar-chart.ts";

const chart: BarChart = {
  id: "outcomes",
  locale: "en",
  title: "What came of it",
  series: [{ label: "Phone" }, { label: "Email", tone: 4 }],
  rows: [
    { label: "Confirmed", values: [3000, 1000] },
    { label: "Wrong", values: [0, 1000] },
    { label: "Closed", values: [0, 0] },
  ],
};
/** Of each bar: its color, where it begins, how wide it is and how far down. */
const barsOf = (text: string) =>
  [...text.matchAll(/<rect class="tone-(\d)"[^>]* x="([^"]*)" y="([^"]*)" width="([^"]*)"/g)].map(
    ([, tone, x, y, width]) => `${tone} ${x} ${width} ${y}`,
  );

test("stacks the numbers of a row in one bar, with a seam between them", () => {
  const { text } = barChart(chart);
  expect(barsOf(text)).toEqual(["1 0% 74.7% 20", "4 75% 25% 20", "4 0% 25% 68"]);
  expect(text).toContain(`<text class="amount" x="100%" y="14" text-anchor="end">4,000</text>`);
  expect(text).toContain(`<li><span class="tone-4"></span>Email</li>`);
});

test("draws the numbers of a row below each other where they are compared", () => {
  const { text } = barChart({ ...chart, layout: "grouped" });
  expect(barsOf(text)).toEqual(["1 0% 100% 20", "4 0% 33.33% 32", "4 0% 33.33% 88"]);
  expect(text).toContain("3,000 · 1,000</text>");
});

test("tells all of its numbers in words, or what it is told to", () => {
  expect(barChart(chart).text).toContain(
    `<desc id="outcomes-says">Confirmed: Phone 3,000, Email 1,000. Wrong: Phone 0, Email 1,000. Closed: Phone 0, Email 0.</desc>`,
  );
  const one = {
    ...chart,
    series: [{ label: "All" }],
    rows: [{ label: "Done", values: [2], amount: "2 of 8" }],
    most: 8,
  };
  const { text } = barChart(one);
  expect(text).toContain(">Done: 2 of 8.</desc>");
  expect(text).not.toContain("chart-key");
  expect(barsOf(text)).toEqual(["1 0% 25% 20"]);
  expect(barChart({ ...one, says: "Two of eight." }).text).toContain(">Two of eight.</desc>");
});

test("parts long labels between words, and escapes what comes from outside", () => {
  const rows = [{ label: "United Kingdom of Great Britain and <Northern> Ireland", values: [1, 1] }];
  const { text } = barChart({ ...chart, rows });
  expect(text).toContain(`<text x="0" y="14">United Kingdom of Great Britain</text>`);
  expect(text).toContain(`<text x="0" y="34">and &lt;Northern&gt; Ireland</text>`);
  expect(barsOf(text)).toEqual(["1 0% 49.7% 40", "4 50% 50% 40"]);
});

test("draws no bars of nothing, and none that cannot be seen", () => {
  expect(barsOf(barChart({ ...chart, rows: [] }).text)).toEqual([]);
  const rows = [{ label: "Much", values: [1_000_000, 1] }];
  expect(barsOf(barChart({ ...chart, rows }).text)[1]).toBe("4 100% 0.1% 20");
});
