import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type axe from "axe-core";
import type { Page } from "playwright-core";
import { root } from "../../server/root.ts";

const source = readFile(join(root, "node_modules", "axe-core", "axe.min.js"), "utf8");

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * Fails with what axe-core finds wrong on the page as it is now, by WCAG 2.2 AA and good practice; `within` is a CSS
 * selector of the part to look at. Animations are brought to their end: colors on their way are no colors to judge.
 */
export async function expectNoViolations(page: Page, within?: string): Promise<void> {
  // Playwright evaluates past the page's policy; a script tag would be refused by it.
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(await source);
  await page.evaluate(() => {
    // What turns for as long as something is awaited never ends.
    for (const animation of document.getAnimations())
      if (animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) animation.finish();
  });
  const { violations } = await page.evaluate(
    ([selector, rules]) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(selector ?? document, {
        runOnly: [...rules],
        resultTypes: ["violations"],
        selectors: false,
      }),
    [within, standards] as const,
  );
  const told = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes.map(({ html, failureSummary }) => `  ${html}\n  ${failureSummary}`).join("\n")}`,
  );
  if (told.length > 0) throw new Error(told.join("\n\n"));
}

/** Has the page look as by day or by night, and waits until it does. */
export async function lookBy(page: Page, colorScheme: "light" | "dark"): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.waitForFunction((light) => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    const red = (text: string) => Number(text.match(/\d+/)![0]);
    return red(backgroundColor) > 127 === light && red(color) < 127 === light;
  }, colorScheme === "light");
}
