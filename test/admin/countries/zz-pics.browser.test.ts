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
    page.on("dialog", (question) => question.accept());
    if (name === "light") {
      await page.getByRole("textbox", { name: "Heading, English" }).first().fill("Protection");
      await page
        .getByRole("textbox", { name: "Text, Spanish" })
        .first()
        .fill("Esta parte trata de los principales tratados que México firmó.");
      await page
        .getByRole("button", { name: /^More for the link/ })
        .first()
        .click();
      await page.getByRole("menuitem", { name: "Remove" }).click();
      await page
        .getByRole("button", { name: "Add a date" })
        .click({ timeout: 500 })
        .catch(() => {});
      await page.getByRole("button", { name: /changes$/ }).click();
      await page.waitForTimeout(400);
      await screenshot(page, "c-light-changes");
      await page.keyboard.press("Escape");
      await page.getByRole("textbox", { name: "Word for its web address" }).fill("Me xico!");
      await page.keyboard.press("Control+s");
      await page.getByText(/has to be mended/).waitFor();
      await page.waitForTimeout(400);
      await screenshot(page, "c-light-refused");
      await page.getByRole("textbox", { name: "Word for its web address" }).fill("mexico");
      await page.keyboard.press("Control+s");
      await page.getByText("Saved, and public now.").waitFor();
      await screenshot(page, "c-light-saved");
    }
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
      await page
        .locator(wait)
        .first()
        .waitFor()
        .catch(async (e) => {
          await screenshot(page, "c-failed");
          console.log(page.url(), complaints);
          throw e;
        });
      if (path === "/countries/create") {
        await page.locator(wait).fill("Gua");
        await page.waitForTimeout(300);
        await page.keyboard.press("Enter");
      }
      await page.waitForTimeout(300);
      if (path === "/countries/MX/history" && name === "light") {
        await page.getByRole("button", { name: "Show what changed" }).first().click();
        await page.waitForTimeout(500);
        await screenshot(page, "c-history-open");
        await page
          .getByRole("button", { name: /^Put back as it was/ })
          .first()
          .click();
        await page.waitForTimeout(500);
        await axe("restore");
        await screenshot(page, "c-history-restore");
        await page.getByRole("button", { name: "Cancel" }).click();
        await page.waitForTimeout(300);
      }
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
  90000,
);
