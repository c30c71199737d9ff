import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { expectNoViolations } from "../../support/axe.ts";
import { screenshot } from "../../support/browser.ts";
import { type Cms, openCms } from "../../support/cms.ts";
import { holdFirst } from "../hold-first.ts";

let cms: Cms;
beforeAll(async () => {
  cms = await openCms();
});
afterAll(() => cms?.close());

const save = (page: Page) => page.getByRole("button", { name: "Save — public at once" });
const body = (page: Page, language: string) =>
  page.getByRole("textbox", { name: `Text, ${language}`, exact: true }).first();
const narrative = async () => {
  const { data } = await cms.posada.query(
    '{ country(code: "MX") { texts { body(locale: "es") { text } } } }',
  );
  return data.country.texts[0].body.text as string;
};
const orderOf = async (section: string) => {
  const { data } = await cms.posada.query(
    `{ country(code: "MX") { sections { slug entries { organization { name } } } } }`,
  );
  const found = data.country.sections.find((one: { slug: string }) => one.slug === section);
  return found.entries.map((entry: { organization: { name: string } }) => entry.organization.name);
};

test("the narrative is written in Spanish beside English, looked at, public when saved, and as before when undone", async () => {
  const { page, complaints } = await cms.open("/countries/MX");
  const before = await narrative();
  await body(page, "Spanish").fill("Para quien **llega** a [Tapachula](https://example.org/tapachula).");
  await page.getByRole("tab", { name: "Preview" }).first().click();
  await page.locator("strong", { hasText: "llega" }).waitFor();
  await page.getByText("(https://example.org/tapachula)").waitFor();
  await expectNoViolations(page);
  await screenshot(page, "country-preview");
  await page.getByRole("button", { name: "1 change" }).waitFor();
  await page.keyboard.press("Control+s");
  await page.getByText("Saved, and public now.").waitFor();
  expect(await narrative()).toContain("**llega**");
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("Undone: it says again what it said before.").waitFor();
  expect(await narrative()).toBe(before);
  await page.getByRole("tab", { name: "Write" }).first().click();
  expect(await body(page, "Spanish").inputValue()).toBe(before);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("an entry is moved with the keyboard alone, is public in its new place, and goes back when undone", async () => {
  const before = await orderOf("unhcr-offices");
  const { page, complaints } = await cms.open("/countries/MX#unhcr-offices");
  const handle = page.getByRole("button", { name: `Move ${before[0]}`, exact: true });
  await handle.focus();
  await page.keyboard.press("Space");
  await page.getByText(/^Picked up/).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.getByText(/is at place 2 of/).waitFor();
  await page.keyboard.press("Space");
  await page.getByText("The new order is public.").waitFor();
  expect((await orderOf("unhcr-offices")).slice(0, 2)).toEqual([before[1], before[0]]);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("The order is as it was.").waitFor();
  expect(await orderOf("unhcr-offices")).toEqual(before);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("what two people wrote in one place is decided field by field; what only one of them wrote stays unasked", async () => {
  const [one, other] = await Promise.all([cms.open("/countries/MX"), cms.open("/countries/MX")]);
  const headings = (page: Page, language: string) =>
    page.getByRole("textbox", { name: `Heading, ${language}` });
  await headings(one.page, "English").first().fill("Protection today");
  await headings(one.page, "English").nth(1).fill("Who is a refugee");
  await body(one.page, "Spanish").fill("Lo escribió una persona.");
  await save(one.page).click();
  await one.page.getByText("Saved, and public now.").waitFor();
  await headings(other.page, "English").first().fill("Protection now");
  await headings(other.page, "Spanish").first().fill("Protección hoy");
  const before = await body(other.page, "Spanish").inputValue();
  await body(other.page, "Spanish").fill("Lo escribió otra persona.");
  await save(other.page).click();
  const dialog = other.page.getByRole("dialog", { name: "Two people changed the same" });
  const heading = dialog.getByRole("group", { name: /Heading, English/ });
  await heading.getByRole("radio", { name: "Somebody else" }).check();
  const text = dialog.getByRole("group", { name: /Text, Spanish/ });
  await text.getByText(`Before: ${before}`).waitFor();
  await text.getByRole("radio", { name: "Both, in your words" }).check();
  await text.getByRole("textbox").fill("Lo escribieron dos personas.");
  await expectNoViolations(other.page, "[role=dialog]");
  await screenshot(other.page, "country-conflict");
  await dialog.getByRole("button", { name: "Save this" }).click();
  await other.page.getByText("Saved, and public now.").waitFor();
  const { data } = await cms.posada.query(
    '{ country(code: "MX") { texts { en: heading(locale: "en") { text } es: heading(locale: "es") { text } } } }',
  );
  expect(data.country.texts[0]).toEqual({ en: { text: "Protection today" }, es: { text: "Protección hoy" } });
  expect(data.country.texts[1].en.text).toBe("Who is a refugee");
  expect(await narrative()).toBe("Lo escribieron dos personas.");
  await Promise.all([one.page.context().close(), other.page.context().close()]);
});

test("a save that is asked for during another comes after it, with what was typed by then", async () => {
  const { page } = await cms.open("/countries/MX");
  const { isHeld, letGo } = await holdFirst(page, (route) =>
    Boolean(route.request().postData()?.includes("SaveCountry")),
  );
  await body(page, "Spanish").fill("Primero.");
  await page.keyboard.press("Control+s");
  await isHeld;
  await body(page, "Spanish").fill("Después.");
  await page.keyboard.press("Control+s");
  letGo();
  await page.getByText("Everything is saved").last().waitFor();
  expect(await narrative()).toBe("Después.");
  await page.context().close();
});

test("what was typed and not saved is offered back after the page was loaded anew", async () => {
  const { page } = await cms.open("/countries/MX");
  await body(page, "English").fill("Begun on the bus.");
  await page.getByRole("button", { name: "1 change" }).waitFor();
  page.on("dialog", (question) => question.accept());
  await page.reload();
  await page.getByText(/and did not save it/).waitFor();
  await page.getByRole("button", { name: "Bring back" }).click();
  expect(await body(page, "English").inputValue()).toBe("Begun on the bus.");
  await page.context().close();
});
