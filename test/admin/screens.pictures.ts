import { afterAll, beforeAll, test } from "@jest/globals";
import { screenshot } from "../support/browser.ts";
import { type Cms, openCms } from "../support/cms.ts";
import { makeLivedIn } from "./lived-in.ts";
import { makeReviewed } from "./reviewed.ts";
import { type Screen, screensOf } from "./screens.ts";

let cms: Cms;
let shown: Parameters<typeof screensOf>[0];
beforeAll(async () => {
  cms = await openCms();
  shown = { ...(await makeLivedIn(cms.posada)), ...(await makeReviewed(cms.posada)) };
});
afterAll(() => cms?.close());

const looks = {
  light: {},
  dark: { dark: true },
  phone: { phone: true },
  spanish: { locale: "es" },
} as const;

test.each(Object.keys(looks) as (keyof typeof looks)[])(
  "every screen is kept as a picture: %s",
  async (look) => {
    for (const role of ["EDITOR", "ADMIN"] as const) {
      const screens = screensOf(shown).filter((screen) => (screen.role ?? "EDITOR") === role);
      const { page, context } = await cms.open("/", { role, ...looks[look] });
      for (const { name, path, arrange } of screens as Screen[]) {
        await page.goto(`${cms.origin}/admin${path}`);
        await page.waitForLoadState("networkidle");
        await arrange?.(page);
        await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
        await screenshot(page, `${look}-${name}`, { whole: true });
      }
      await context.close();
    }
  },
  180_000,
);
