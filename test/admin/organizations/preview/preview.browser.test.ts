import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { expectNoViolations } from "../../../support/axe.ts";
import { screenshot } from "../../../support/browser.ts";
import { type Cms, openCms } from "../../../support/cms.ts";

let cms: Cms;
let id: string;
beforeAll(async () => {
  cms = await openCms();
  const { data } = await cms.posada.query('{ organizations(search: "laredo", first: 1) { nodes { id } } }');
  id = data.organizations.nodes[0].id;
});
afterAll(() => cms?.close());

test("a hint stands beside the field while one types, and one click mends it", async () => {
  const { page, complaints } = await cms.open(`/organizations/${id}`);
  const number = page.getByRole("textbox", { name: /^Number/ }).first();
  await number.fill("01 867 714 1234");
  const row = page.locator("[data-list=phones]").first();
  await row.getByText("Nobody gets through with 01 in front any more").waitFor();
  await row.getByRole("button", { name: "Why?" }).click();
  await row.getByText(/The country has changed its numbers/).waitFor();
  await screenshot(page, "preview-hint");
  await expectNoViolations(page, "[data-list=phones]");
  await row.getByRole("button", { name: /^Write it as/ }).click();
  // Crossed out until the field is left, so that nothing jumps.
  await row.locator("s", { hasText: "Nobody gets through" }).waitFor();
  expect(await number.inputValue()).toBe("+52 867 714 1234");
  await page.getByRole("button", { name: "Undo" }).click();
  expect(await number.inputValue()).toBe("01 867 714 1234");
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("the preview shows what the public will see, marks what a save changes, and says what is left out", async () => {
  for (const look of [{ dark: true }, { phone: true, locale: "es" as const }]) {
    const { page, complaints } = await cms.open(`/organizations/${id}`, look);
    const [words, more] = look.phone ? ["Vista previa", "Más"] : ["Preview", ""];
    await page
      .getByRole("textbox", { name: /^(Number|Número)/ })
      .first()
      .fill("867 714 9999");
    if (more) {
      await page.getByRole("button", { name: more, exact: true }).click();
      await page.getByRole("menuitem", { name: words }).click();
    } else await page.getByRole("button", { name: words }).click();
    const sheet = page.getByRole("dialog", { name: /What the public will see|Lo que verá el público/ });
    await sheet.getByText(/^(Changed|Cambiado)$/).waitFor();
    await sheet.getByText("867 714 9999").waitFor();
    await expectNoViolations(page, "[role=dialog]");
    await screenshot(page, look.phone ? "preview-phone" : "preview-dark");
    expect(complaints).toEqual([]);
    await page.context().close();
  }
});
