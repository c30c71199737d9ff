import { afterAll, beforeAll, test } from "@jest/globals";
import { expectNoViolations } from "../../support/axe.ts";
import { screenshot } from "../../support/browser.ts";
import { type Cms, openCms } from "../../support/cms.ts";

let cms: Cms;
beforeAll(async () => {
  cms = await openCms();
});
afterAll(() => cms?.close());
test.each([
  ["light", {}],
  ["dark", { dark: true, locale: "es" }],
  ["phone", { phone: true }],
] as const)(
  "%s",
  async (name, options) => {
    const { page, complaints } = await cms.open("/countries/MX", { role: "ADMIN", ...options });
    await page.locator("#other-support li a").first().waitFor();
    const bad: string[] = [];
    const axe = async (what: string) =>
      expectNoViolations(page).catch((e) => bad.push(`${what}: ${e.message}`));
    await axe("country");
    await screenshot(page, `c-${name}-country`, { whole: true });
    await page.locator("#part-instruments li button[aria-controls]").nth(0).click();
    await page.locator("#part-instruments li button[aria-controls]").last().click();
    await page.locator("#part-links li button[aria-controls]").first().click();
    await page.waitForTimeout(500);
    await axe("open");
    await page.locator("#part-instruments").scrollIntoViewIfNeeded();
    await page.locator("#part-instruments").screenshot({ path: `var/screenshots/c-${name}-instruments.png` });
    await page.locator("#part-links").screenshot({ path: `var/screenshots/c-${name}-links.png` });
    for (const [path, wait] of [
      ["/countries", "table"],
      ["/countries/create", "main input[role=combobox]"],
      ["/sections", "main ol li"],
      ["/countries/MX/history", "main ol li"],
    ] as const) {
      await page.goto(`${cms.origin}/admin${path}`);
      await page.locator(wait).first().waitFor();
      if (path === "/countries/create") {
        await page.locator(wait).fill("Gua");
        await page.waitForTimeout(300);
        await page.keyboard.press("Enter");
      }
      await page.waitForTimeout(300);
      await axe(path);
      await screenshot(page, `c-${name}${path.replaceAll("/", "-")}`);
      if (path === "/sections") {
        await page
          .getByRole("button", { name: /^(Edit|Editar):/ })
          .first()
          .click();
        await page.waitForTimeout(400);
        await axe("dialog");
        await screenshot(page, `c-${name}-section-dialog`);
      }
    }
    console.log(name, complaints, bad.join("\n"));
  },
  60000,
);
