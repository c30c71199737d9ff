import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { expectNoViolations, lookBy } from "../support/axe.ts";
import { type Cms, openCms } from "../support/cms.ts";
import { makeLivedIn } from "./lived-in.ts";
import { makeReviewed } from "./reviewed.ts";
import { type Screen, screensOf } from "./screens.ts";
import { wordsOf } from "./walk/words.ts";

let cms: Cms;
let screens: Screen[];
beforeAll(async () => {
  cms = await openCms();
  screens = screensOf({ ...(await makeLivedIn(cms.posada)), ...(await makeReviewed(cms.posada)) });
});
afterAll(() => cms?.close());

/** Whether the page has come, and nothing in it is still being loaded. */
function isThere(): boolean {
  const isLoading = document.querySelector("main .MuiSkeleton-root, main [role=progressbar]");
  return document.querySelector("main h1") !== null && isLoading === null;
}

const nothing = (page: Page) =>
  page.getByRole("heading", { name: wordsOf("en")("layout.notFound.title"), level: 1 });

test.each(["EDITOR", "ADMIN"] as const)(
  "every screen of an %s is accessible by day and by night, and asks nobody but its own server",
  async (role) => {
    const { page, context, complaints } = await cms.open("/", { role });
    const wrong: string[] = [];
    for (const { name, path, role: wanted = "EDITOR" } of screens) {
      if (wanted !== role) continue;
      await page.goto(`${cms.origin}/admin${path}`);
      await page.waitForFunction(isThere);
      if ((await nothing(page).count()) !== (name === "nothing" ? 1 : 0)) wrong.push(`${name}: another page`);
      // As high as the page, so that nothing lies under what sticks to the window's edge.
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ width: 1280, height: height + 200 });
      for (const colorScheme of ["light", "dark"] as const) {
        await lookBy(page, colorScheme);
        await expectNoViolations(page).catch((error: Error) => {
          wrong.push(`${name}, ${colorScheme}: ${error.message}`);
        });
      }
      await page.setViewportSize({ width: 1280, height: 900 });
    }
    expect({ wrong, complaints }).toEqual({ wrong: [], complaints: [] });
    await context.close();
  },
);
