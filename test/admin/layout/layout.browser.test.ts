import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { expectNoViolations } from "../../support/axe.ts";
import { screenshot } from "../../support/browser.ts";
import { type Cms, openCms } from "../../support/cms.ts";

let cms: Cms;
beforeAll(async () => {
  cms = await openCms();
});
afterAll(() => cms?.close());

test("organizations and country pages are found by keyboard, and opened", async () => {
  const { page, complaints } = await cms.open("/account", { dark: true });
  await page.getByRole("heading", { name: "My account" }).waitFor();
  await page.keyboard.press("/");
  await page.keyboard.type("mexico");
  const lines = page.getByRole("option");
  await page.getByRole("option", { name: "Country page" }).waitFor();
  await screenshot(page, "shell-search");
  await expectNoViolations(page);
  expect(await lines.last().innerText()).toMatch(/^See all \d+ in the list$/);
  await page.getByRole("combobox", { name: "Search" }).fill("sin fronteras");
  await page.getByRole("option", { name: "Country page" }).waitFor({ state: "detached" });
  await page.getByRole("option", { name: /^Sin Fronteras/ }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/admin\/organizations\/[0-9a-f-]{36}$/);
  await page.keyboard.press("/");
  await page.keyboard.type("casa");
  await page.keyboard.press("Enter");
  await page.waitForURL(({ searchParams }) => searchParams.get("filter") === '{"search":"casa"}');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("the keys that work are listed; one who may less sees fewer rooms", async () => {
  const admin = await cms.open("/nothing/here", { role: "ADMIN" });
  await admin.page.getByRole("heading", { name: "There is nothing here" }).waitFor();
  await admin.page.keyboard.press("?");
  const sheet = admin.page.getByRole("dialog", { name: "Keys that save time" });
  await sheet.getByText("Go to Organizations").waitFor();
  await expectNoViolations(admin.page, "[role=dialog]");
  await admin.page.keyboard.press("Escape");
  await sheet.waitFor({ state: "detached" });
  await admin.page.keyboard.press("g");
  await admin.page.keyboard.press("o");
  await admin.page.waitForURL("**/admin/organizations");
  const rooms = (page: typeof admin.page) =>
    page.getByRole("navigation", { name: "Main menu" }).getByRole("link").allInnerTexts();
  expect(await rooms(admin.page)).toEqual([
    "Home",
    "Organizations",
    "Monthly review",
    "Findings",
    "Duplicates",
    "Proposals",
    "Country pages",
    "Sections",
    "What is looked for",
    "People",
    "API keys",
    "Intervals",
    "Audit trail",
  ]);
  expect(admin.complaints).toEqual([]);
  await admin.page.context().close();

  const contributor = await cms.open("/account", { role: "CONTRIBUTOR", phone: true });
  await contributor.page.getByRole("button", { name: "Open the menu" }).click();
  await contributor.page.getByRole("link", { name: "Home" }).waitFor();
  await screenshot(contributor.page, "shell-phone-menu");
  await expectNoViolations(contributor.page);
  expect(await rooms(contributor.page)).toEqual(["Home", "Organizations", "Proposals"]);
  expect(contributor.complaints).toEqual([]);
  await contributor.page.context().close();
});

test("another language and the night come at once, and leave what is typed where it is", async () => {
  const { page, context, complaints } = await cms.open("/account");
  await page.getByLabel("Name", { exact: true }).fill("Ana Sin Guardar");
  await page.getByRole("button", { name: "Language: English" }).click();
  await page.getByRole("menuitem", { name: "Español" }).click();
  await page.getByRole("heading", { name: "Mi cuenta" }).waitFor();
  expect(await page.getByLabel("Nombre", { exact: true }).inputValue()).toBe("Ana Sin Guardar");
  await page.getByRole("button", { name: "Día o noche" }).click();
  await page.getByRole("menuitem", { name: "Noche" }).click();
  await context.setOffline(true);
  await page.getByText("No hay conexión. Lo que escribes se guarda aquí.").waitFor();
  await screenshot(page, "shell-offline");
  await expectNoViolations(page);
  await context.setOffline(false);
  await page.getByText("Ya hay conexión otra vez.").waitFor();
  await page.getByRole("button", { name: "AT: Ana Test" }).click();
  await page.getByRole("menuitem", { name: "Cerrar sesión" }).click();
  await page.getByRole("dialog", { name: "¿Cerrar sesión sin guardar todo?" }).waitFor();
  await page.getByRole("button", { name: "Cerrar sesión" }).click();
  // Both choices are the browser's, and stay.
  await page.getByRole("heading", { name: "Inicia sesión" }).waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("a part of the desk that cannot be loaded says so in its place, and the rest goes on", async () => {
  const { page, context } = await cms.open("/nothing");
  await page.getByRole("heading", { name: "There is nothing here" }).waitFor();
  await context.route(/\/assets\/Account-/, (route) => route.abort());
  await page.getByRole("button", { name: "AT: Ana Test" }).click();
  await page.getByRole("menuitem", { name: "My account" }).click();
  await page.getByRole("heading", { name: "Something broke here" }).waitFor();
  await expectNoViolations(page);
  await screenshot(page, "shell-error");
  await page.keyboard.press("g");
  await page.keyboard.press("o");
  await page.waitForURL("**/admin/organizations");
  await page.getByRole("heading", { name: "Something broke here" }).waitFor({ state: "detached" });
  await page.context().close();
});
