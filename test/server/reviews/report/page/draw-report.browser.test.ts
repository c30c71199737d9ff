import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { locales } from "../../../../../server/locales.ts";
import { drawReport } from "../../../../../server/reviews/report/page/draw-report.ts";
import { policy } from "../../../../../server/reviews/report/page/style.ts";
import { makeCoverage, makeReport } from "../../../../factories/review-report.ts";
import { expectNoViolations, lookBy } from "../../../../support/axe.ts";
import { closeTabs, screenshot, sharedBrowser, watchPage } from "../../../../support/browser.ts";

/** A first month in which nothing was done yet. */
const empty = makeReport({
  closed: false,
  ...{ planned: makeCoverage(), beyond: makeCoverage(), claimsDue: 0, claimsChecked: 0, outcomes: [] },
  ...{ time: { tasks: 0, medianSeconds: null, totalSeconds: 0 }, findings: [], countries: [] },
  organizations: { verified: 0, dueSoon: 0, overdue: 0, neverVerified: 0 },
  claims: { verified: 0, dueSoon: 0, overdue: 0, neverVerified: 0 },
  overdue: [{ age: "MONTH", claims: 0 }],
  trend: [makeReport().trend[0]!],
});

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await sharedBrowser();
  folder = await mkdtemp(join(tmpdir(), "posada-report-"));
});
afterAll(async () => {
  await closeTabs(browser);
  await rm(folder, { recursive: true, force: true });
});

/** Opens a saved page as somebody does who got it by mail: from the disk. */
async function open(
  page: string,
  width: number,
): Promise<{ tab: Page; requests: string[]; complaints: string[] }> {
  const path = join(folder, `report-${width}.html`);
  await writeFile(path, page);
  const tab = await (await browser.newContext({ viewport: { width, height: 900 } })).newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  tab.on("request", (request) => requests.push(request.url()));
  tab.on("console", (message) => complaints.push(message.text()));
  await tab.goto(pathToFileURL(path).href);
  return { tab, requests, complaints };
}

describe.each(locales)("in %s", (locale) => {
  test.each([
    ["a full month", makeReport()],
    ["an empty one", empty],
  ])("%s opens by itself, asks for nothing, and is accessible by day and by night", async (name, report) => {
    const { tab, requests, complaints } = await open(drawReport(report, locale), 1100);
    for (const time of ["light", "dark"] as const) {
      await lookBy(tab, time);
      await expectNoViolations(tab);
      await screenshot(tab, `report-${name.replaceAll(" ", "-")}-${locale}-${time}`, { whole: true });
    }
    // Its own icon is part of it.
    expect(requests.filter((url) => !/^(file|data):/.test(url))).toEqual([]);
    expect(requests.filter((url) => url.startsWith("file:"))).toHaveLength(1);
    expect(complaints).toEqual([]);
  });
});

test("as it is served, under its own policy, it looks the same and complains of nothing", async () => {
  const tab = await browser.newPage();
  const address = "http://posada.test/editorial/reviews/2026-12.html";
  const complaints = await watchPage(tab, "http://posada.test");
  await tab.route(address, (route) =>
    route.fulfill({
      body: drawReport(makeReport(), "en"),
      headers: { "content-type": "text/html; charset=utf-8", "content-security-policy": policy },
    }),
  );
  await tab.goto(address);
  expect(await tab.evaluate(() => getComputedStyle(document.querySelector("table")!).borderCollapse)).toBe(
    "collapse",
  );
  expect(await tab.locator('svg[role="img"]').count()).toBe(7);
  expect(complaints).toEqual([]);
});

test("on a phone nothing sticks out, and wide tables move by themselves", async () => {
  const { tab } = await open(drawReport(makeReport(), "es"), 360);
  await expectNoViolations(tab);
  expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await screenshot(tab, "report-phone", { whole: true });
});

test("on paper it is black on white, and no chart or row is cut in two", async () => {
  const { tab } = await open(drawReport(makeReport(), "en"), 800);
  await tab.emulateMedia({ media: "print", colorScheme: "dark" });
  const ground = await tab.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(ground).toBe("rgb(255, 255, 255)");
  const cut = await tab.evaluate(() =>
    [...document.querySelectorAll(".chart, tr")].filter(
      (each) => getComputedStyle(each).breakInside !== "avoid",
    ),
  );
  expect(cut).toEqual([]);
  await screenshot(tab, "report-print", { whole: true });
  const pdf = await tab.pdf({ format: "A4", preferCSSPageSize: true, printBackground: true });
  // Short: a month is read on a few sheets.
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)!.length).toBeLessThanOrEqual(5);
});
