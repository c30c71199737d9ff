import { afterAll, beforeAll, expect, test } from "@jest/globals";
import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { openTestApp, type TestApp } from "../../support/app.ts";
import { closeTabs, screenshot, sharedBrowser, watchPage } from "../../support/browser.ts";

let posada: TestApp;
let browser: Browser;
let origin: string;

beforeAll(async () => {
  posada = await openTestApp();
  // From the page's own origin, so that the policy under test need not be loosened for the tool.
  posada.app.get("/axe.js", (_request, reply) => reply.type("text/javascript").send(axe.source));
  origin = await posada.app.listen({ host: "127.0.0.1", port: 0 });
  browser = await sharedBrowser();
});

afterAll(async () => {
  await closeTabs(browser);
  await posada?.close();
});

async function open(options: BrowserContextOptions = {}): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, ...options });
  page.setDefaultTimeout(10_000);
  const complaints = await watchPage(page, origin);
  await page.goto(`${origin}/graphql`);
  await page.locator(".graphiql-query-editor .view-line", { hasText: "CountryPage" }).waitFor();
  return { page, complaints };
}

async function runByKeyboard(page: Page): Promise<void> {
  await page.locator(".graphiql-query-editor .monaco-editor").click();
  await page.keyboard.press("Control+Enter");
  await page.locator(".graphiql-response .view-line", { hasText: "México" }).first().waitFor();
}

test("answers the first query by keyboard, with nothing from outside and nothing its policy refuses", async () => {
  const { page, complaints } = await open();
  expect(await page.title()).toBe("Posada · GraphQL");
  await runByKeyboard(page);
  await screenshot(page, "ide-desktop");
  expect(complaints).toEqual([]);
});

test("lists the schema's types, with their descriptions, in its documentation pane", async () => {
  const { page, complaints } = await open();
  await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
  const pane = page.getByRole("region", { name: "Documentation Explorer" });
  await pane.getByRole("link", { name: "Country", exact: true }).click();
  await pane
    .getByText("A country page: narrative, legal instruments, and sections of organizations.")
    .waitFor();
  await screenshot(page, "ide-docs");
  expect(complaints).toEqual([]);
});

test("fits a phone held upright, and runs there too", async () => {
  const { page, complaints } = await open({ viewport: { width: 390, height: 844 } });
  await runByKeyboard(page);
  await screenshot(page, "ide-phone");
  const response = await page.locator(".graphiql-response").boundingBox();
  expect(response?.height).toBeGreaterThan(250);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(390);
  const editor = await page.locator(".graphiql-query-editor .monaco-editor").boundingBox();
  expect(editor?.width).toBeGreaterThan(180);
  await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
  const pane = page.getByRole("region", { name: "Documentation Explorer" });
  await pane.getByRole("link", { name: "Country", exact: true }).waitFor();
  await screenshot(page, "ide-phone-docs");
  expect(complaints).toEqual([]);
});

test("is dark where the reader's system is dark", async () => {
  const { page, complaints } = await open({ colorScheme: "dark" });
  await runByKeyboard(page);
  await screenshot(page, "ide-dark");
  const background = await page
    .locator(".graphiql-container")
    .evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(Math.max(...(background.match(/\d+/g) ?? []).map(Number))).toBeLessThan(90);
  expect(complaints).toEqual([]);
});

test("completes, formats and opens its dialogs without the policy refusing anything", async () => {
  const { page, complaints } = await open();
  await page.locator(".graphiql-query-editor .view-line", { hasText: "sourceDate" }).click();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await page.keyboard.type("inst");
  await page.locator(".suggest-widget .monaco-list-row", { hasText: "instruments" }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /Prettify/ }).click();
  await page.getByRole("button", { name: "Open settings dialog" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Dark" }).click();
  await screenshot(page, "ide-settings");
  expect(complaints).toEqual([]);
});

test("has no serious barrier that axe can see", async () => {
  const { page } = await open();
  await runByKeyboard(page);
  await page.addScriptTag({ url: `${origin}/axe.js` });
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: Pick<typeof axe, "run"> }).axe.run({
      // GraphiQL's own tabs are buttons inside an item that can be dragged: nested-interactive.
      exclude: [".graphiql-tab"],
    }),
  );
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(" | ")}`)).toEqual(
    [],
  );
});
