import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { makePerson, type TestPerson } from "../../factories/people.ts";
import { expectNoViolations } from "../../support/axe.ts";
import { screenshot } from "../../support/browser.ts";
import { type Cms, openCms, signIn } from "../../support/cms.ts";

let cms: Cms;
beforeAll(async () => {
  cms = await openCms();
});
afterAll(() => cms?.close());

/** Types a new name, and saves it when the session has ended meanwhile. */
async function saveAtTheEnd(page: Page, person: TestPerson): Promise<void> {
  await page.getByLabel("Name", { exact: true }).fill("Ana María Test");
  await cms.posada.db.session.deleteMany({ where: { userId: person.id } });
  // What the page asks by itself may have found the end: what asks for the password then lies over the button.
  await page.getByRole("button", { name: "Save", exact: true, includeHidden: true }).dispatchEvent("click");
  await page.getByRole("dialog", { name: "Please sign in again" }).waitFor();
}

test("a session that ends is signed in again over the page, and the work goes on", async () => {
  const { page, person } = await cms.open("/account");
  await saveAtTheEnd(page, person);
  await screenshot(page, "shell-again");
  await expectNoViolations(page, "[role=dialog]");
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Password", { exact: true }).fill("wrong");
  await page.keyboard.press("Enter");
  await dialog.getByRole("alert").waitFor();
  await dialog.getByLabel("Password", { exact: true }).fill(person.password);
  await page.keyboard.press("Enter");
  await page.getByText("Saved.").waitFor();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  const saved = await cms.posada.db.user.findUniqueOrThrow({ where: { id: person.id } });
  expect(saved.name).toBe("Ana María Test");
  await page.context().close();
});

test("nobody's work goes on under somebody else's name", async () => {
  const { page, person, context } = await cms.open("/account");
  await page.getByRole("button", { name: "Make the menu narrow" }).click();
  await saveAtTheEnd(page, person);
  const other = await makePerson(cms.posada.db, { name: "Luz Test" });
  await signIn(context, cms.origin, other);
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  const dialog = page.getByRole("dialog", { name: "Somebody else is signed in now" });
  await dialog.getByText("You are signed in as Luz Test now.").waitFor();
  await dialog.getByRole("button", { name: "Load the page anew" }).click();
  await page.getByLabel("Name", { exact: true }).waitFor();
  expect(await page.getByLabel("Name", { exact: true }).inputValue()).toBe("Luz Test");
  // Nor does it look as somebody else left it.
  await page.getByRole("button", { name: "Make the menu narrow" }).waitFor();
  const saved = await cms.posada.db.user.findUniqueOrThrow({ where: { id: person.id } });
  expect(saved.name).toBe("Ana Test");
  await page.context().close();
});

test("a page that is open holds still when somebody else signs in on another page of the browser", async () => {
  const { page, person, context } = await cms.open("/account");
  await page.getByLabel("Name", { exact: true }).fill("Ana María Test");
  const other = await makePerson(cms.posada.db, { name: "Sol Test" });
  await signIn(context, cms.origin, other);
  const second = await context.newPage();
  await second.goto(`${cms.origin}/admin/account`);
  await second.getByLabel("Name", { exact: true }).waitFor();
  const dialog = page.getByRole("dialog", { name: "Somebody else is signed in now" });
  await dialog.getByText("You are signed in as Sol Test now. What Ana Test typed").waitFor();
  // Not even what goes on behind the dialog is done in the other's name.
  await page.getByRole("button", { name: "Save", exact: true, includeHidden: true }).dispatchEvent("click");
  await page.getByRole("alert", { includeHidden: true }).waitFor({ state: "attached" });
  expect(await second.getByRole("dialog").count()).toBe(0);
  const names = await cms.posada.db.user.findMany({
    where: { id: { in: [person.id, other.id] } },
    orderBy: { name: "asc" },
    select: { name: true },
  });
  expect(names).toEqual([{ name: "Ana Test" }, { name: "Sol Test" }]);
  await context.close();
});
