import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { makeOrganization, makePhone } from "../../../factories/organization.ts";
import { publishOrganizations } from "../../../factories/publish-organizations.ts";
import { expectNoViolations, lookBy } from "../../../support/axe.ts";
import { type Cms, openCms } from "../../../support/cms.ts";

let cms: Cms;
const numbers = ["55 1111 1111", "55 2222 2222"];
const house = makeOrganization({
  name: "Casa Azul",
  phones: numbers.map((asPublished) => makePhone({ asPublished })),
});

beforeAll(async () => {
  cms = await openCms();
  await publishOrganizations(cms.posada.db, [house]);
});
afterAll(() => cms?.close());

const part = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const numbersOf = (page: Page) =>
  part(page, "Phones")
    .getByRole("textbox", { name: "Number, as it is published" })
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));

/** Types into the item that was just added, where the cursor goes by itself. */
async function typeWhereTheCursorIs(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    () => document.activeElement instanceof HTMLInputElement && document.activeElement.value === "",
  );
  await page.keyboard.type(text);
}

async function fillIn(page: Page): Promise<void> {
  await page.getByRole("textbox", { name: "Name", exact: true }).fill("Casa del Caminante");

  const does = part(page, "What it does");
  await does.getByRole("textbox", { name: "What it does, in English" }).fill("Beds for the night.");
  await does.getByRole("button", { name: "Add a language" }).click();
  await page.getByRole("combobox", { name: "Add a language" }).fill("العر");
  await page.keyboard.press("Enter");
  await does.getByRole("textbox", { name: "What it does, in Arabic" }).fill("أسرّة للمبيت.");
  await does.getByRole("combobox", { name: "Language on the left" }).selectOption({ label: "Spanish" });
  await does.getByRole("textbox", { name: "What it does, in Spanish" }).fill("Camas para la noche.");

  const phones = part(page, "Phones");
  for (const number of ["55 1234 5678", "55 8765 4321"]) {
    await phones.getByRole("button", { name: "Add a phone" }).click();
    await typeWhereTheCursorIs(page, number);
  }

  const people = part(page, "People");
  await people.getByRole("button", { name: "Add a person" }).click();
  await typeWhereTheCursorIs(page, "Rosa Díaz");
  await people.getByRole("combobox", { name: "Agrees to be named in public" }).selectOption("GIVEN");
  await people.getByRole("textbox", { name: "Until" }).fill("2099-12-31");

  const notices = part(page, "Notices");
  await notices.getByRole("button", { name: "Closed until…" }).click();
  await page.getByRole("textbox", { name: "Last day closed" }).fill("2099-05-03");
  await page.keyboard.press("Enter");
}

test("a new organization is filled in as it reads, in three languages, and is accessible by day and by night, and fits a phone", async () => {
  const { page, complaints } = await cms.open("/organizations/create?country=MX&section=legal-aid");
  // Nobody is told what is missing on a page that nobody has begun.
  await page.waitForLoadState("networkidle");
  const hints = page.getByRole("button", { name: /^\d+ hints?$/ });
  expect(await hints.count()).toBe(0);
  const named = page.getByRole("textbox", { name: "Name", exact: true });
  await named.fill("Casa");
  await hints.waitFor();
  await named.fill("");
  await hints.waitFor({ state: "detached" });
  await fillIn(page);

  const arabic = page.getByRole("textbox", { name: "What it does, in Arabic" });
  expect(await arabic.getAttribute("dir")).toBe("rtl");
  expect(await arabic.getAttribute("lang")).toBe("ar");
  expect(await part(page, "People").innerText()).toContain(
    "The public sees this person until December 31, 2099.",
  );
  const notice = part(page, "Notices");
  expect(await notice.getByRole("textbox", { name: "Notice, Spanish" }).inputValue()).toBe(
    "Cerrado hasta el 3 de mayo de 2099 inclusive.",
  );
  expect(await notice.getByRole("textbox", { name: "Notice, Arabic" }).inputValue()).toContain("2099");
  expect(await notice.innerText()).toContain("The public sees it now, until May 3, 2099.");
  const entry = part(page, "On country pages").getByRole("combobox");
  expect(
    await entry.evaluateAll((fields) => fields.map((field) => (field as HTMLSelectElement).value)),
  ).toEqual(["MX", "legal-aid"]);

  await expectNoViolations(page);
  await lookBy(page, "dark");
  await expectNoViolations(page);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  expect(complaints).toEqual([]);
});

test("phones change places by keyboard, and one that was removed comes back", async () => {
  const { page, complaints } = await cms.open(`/organizations/${house.id}`);
  await page.getByRole("button", { name: `Move the phone ${numbers[0]}` }).focus();
  await page.keyboard.press("Space");
  await page.getByText(`Picked up the phone ${numbers[0]}, place 1 of 2.`).waitFor({ state: "attached" });
  await page.keyboard.press("ArrowDown");
  await page.getByText(`the phone ${numbers[0]} is at place 2 of 2.`).waitFor({ state: "attached" });
  await page.keyboard.press("Space");
  await page.getByText(`Put down the phone ${numbers[0]} at place 2 of 2.`).waitFor({ state: "attached" });
  expect(await numbersOf(page)).toEqual([numbers[1], numbers[0]]);

  await page.getByRole("button", { name: `More for the phone ${numbers[1]}` }).click();
  await page.getByRole("menuitem", { name: "Remove" }).click();
  expect(await numbersOf(page)).toEqual([numbers[0]]);
  await page.getByRole("button", { name: "Undo" }).click();
  expect(await numbersOf(page)).toEqual([numbers[1], numbers[0]]);
  expect(complaints).toEqual([]);
});

test("a note is kept at once, without a save, and goes at once", async () => {
  const { page, complaints } = await cms.open(`/organizations/${house.id}`);
  const notes = part(page, "Private notes");
  const field = notes.getByRole("textbox", { name: "New note" });
  await field.fill("Ask for Rosa after ten.");
  await page.getByRole("link", { name: "Sections", exact: true }).click();
  await page.goBack();
  expect(await field.inputValue()).toBe("Ask for Rosa after ten.");
  await notes.getByRole("button", { name: "Keep this note" }).click();
  const kept = notes.getByRole("listitem").filter({ hasText: "Ask for Rosa after ten." });
  await kept.waitFor();
  expect(await cms.posada.db.note.count({ where: { organizationId: house.id } })).toBe(1);
  await kept.getByRole("button", { name: "Remove" }).click();
  await kept.getByRole("button", { name: "Remove for good" }).click();
  await kept.waitFor({ state: "detached" });
  expect(await cms.posada.db.note.count({ where: { organizationId: house.id } })).toBe(0);
  expect(complaints).toEqual([]);
});

test("an organization that is not there is said to be missing", async () => {
  const { page, complaints } = await cms.open(`/organizations/${crypto.randomUUID()}`);
  await page.getByRole("heading", { name: "This organization is not here" }).waitFor();
  expect(complaints).toEqual([]);
});
