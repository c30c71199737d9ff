import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { barChart } from "../../../server/charts/bar-chart.ts";
import { lineChart } from "../../../server/charts/line-chart.ts";
import { shareBar } from "../../../server/charts/share-bar.ts";
import { chartStyle, grounds, inks } from "../../../server/charts/tones.ts";
import { Html, html } from "../../../server/html.ts";
import { expectNoViolations, lookBy } from "../../support/axe.ts";
import { closeTabs, sharedBrowser } from "../../support/browser.ts";

const style = `:root { color-scheme: light dark; } body { font: 1rem/1.5 monospace; margin: 0 auto; max-width: 46rem; padding: 1rem; color: ${inks.day}; background: ${grounds.day}; }
@media screen and (prefers-color-scheme: dark) { body { color: ${inks.night}; background: ${grounds.night}; } }${chartStyle}`;
const policy = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`;
const locale = "en" as const;
const page =
  html`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="${policy}"><title>Charts</title><style>${new Html(style)}</style></head>
<body><main><h1>Charts</h1>
${shareBar({
  id: "share",
  locale,
  title: "How fresh it is",
  parts: [
    { label: "Verified", value: 60 },
    { label: "Due soon", value: 40 },
  ],
})}
${barChart({
  id: "bars",
  locale,
  title: "Country by country",
  series: [{ label: "Done" }, { label: "Not reached" }],
  rows: [
    { label: "Saint Vincent and the Grenadines", values: [1, 3] },
    { label: "Mexico", values: [30, 2] },
  ],
})}
${lineChart({
  id: "lines",
  locale,
  title: "Month by month",
  points: Array.from({ length: 24 }, (_, index) => ({ label: `2026-${index + 1}` })),
  series: ["Verified", "Overdue"].map((label, at) => ({
    label,
    values: Array.from({ length: 24 }, (_, index) => 1000 + (at === 0 ? index : -index)),
  })),
})}
</main></body></html>`.text;

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => closeTabs(browser));

async function open(width: number): Promise<{ tab: Page; complaints: string[] }> {
  const tab = await (await browser.newContext({ viewport: { width, height: 900 } })).newPage();
  const complaints: string[] = [];
  tab.on("console", (message) => complaints.push(message.text()));
  await tab.goto(`data:text/html;charset=utf-8,${encodeURIComponent(page)}`);
  return { tab, complaints };
}

test.each([320, 900])(
  "at %i pixels every word has the page's letters at their size, inside the page",
  async (width) => {
    const { tab, complaints } = await open(width);
    const words = await tab.locator("svg text:visible").evaluateAll((texts) =>
      texts.map((text) => {
        const { left, right, height } = text.getBoundingClientRect();
        return { says: text.textContent, left, right, height, letters: getComputedStyle(text).fontFamily };
      }),
    );
    expect(words.length).toBeGreaterThan(8);
    expect(words.filter(({ left, right }) => left < 0 || right > width)).toEqual([]);
    expect(words.filter(({ height, letters }) => height < 12 || letters !== "monospace")).toEqual([]);
    // The lines reach as far as their layout says, whatever the width.
    const shown = await tab
      .locator("use:visible")
      .evaluateAll((uses) => uses.map((use) => use.getBoundingClientRect().width));
    expect(shown).toHaveLength(1);
    expect(shown[0]! / (Math.min(width, 736) - 32)).toBeCloseTo(width === 320 ? 0.85 : 0.68, 1);
    expect(complaints).toEqual([]);
  },
);

test("have their names and words for who does not see them, and colors by day, by night and in print", async () => {
  const { tab } = await open(900);
  const color = () =>
    tab
      .locator("#bars-title ~ rect.tone-1")
      .first()
      .evaluate((bar) => getComputedStyle(bar).fill);
  const colors: string[] = [];
  for (const scheme of ["light", "dark"] as const) {
    await lookBy(tab, scheme);
    await expectNoViolations(tab);
    colors.push(await color());
  }
  await tab.emulateMedia({ media: "print", colorScheme: "dark" });
  colors.push(await color());
  expect(colors).toEqual(["rgb(31, 153, 163)", "rgb(76, 235, 250)", "rgb(31, 153, 163)"]);
  const chart = tab.getByRole("img", { name: "Month by month", exact: true });
  const says = await chart.getAttribute("aria-describedby");
  expect(await tab.locator(`#${says}`).textContent()).toMatch(/^Verified: 2026-1 1,000, 2026-2 1,001/);
});
