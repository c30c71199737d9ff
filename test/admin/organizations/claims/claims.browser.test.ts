import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { makePerson } from "../../../factories/people.ts";
import { changeOrganization, lookAt } from "../../../factories/save-organizations.ts";
import { expectNoViolations } from "../../../support/axe.ts";
import { screenshot } from "../../../support/browser.ts";
import { type Cms, openCms } from "../../../support/cms.ts";
import { makeDesk } from "../../../support/desk.ts";

let cms: Cms;
let id: string;
beforeAll(async () => {
  cms = await openCms();
  const { data } = await cms.posada.query('{ organizations(search: "laredo", first: 1) { nodes { id } } }');
  id = data.organizations.nodes[0].id;
});
afterAll(() => cms?.close());

const chip = (page: Page, claim: RegExp) => page.getByRole("button", { name: claim });
const checks = () =>
  cms.posada.db.verification.findMany({
    where: { claim: { organizationId: id } },
    orderBy: { recordedAt: "asc" },
  });

test("a claim is verified by two keys, and says so", async () => {
  const person = await makePerson(cms.posada.db, { name: "Ana" });
  const { page, complaints } = await cms.open(`/organizations/${id}`, { person });
  const phone = chip(page, /867.*Never verified/);
  await phone.focus();
  await page.keyboard.press("v");
  const card = page.getByRole("dialog", { name: /how fresh it is$/ });
  await card.waitFor();
  await screenshot(page, "claims-card");
  await expectNoViolations(page, "[role=dialog]");
  await page.keyboard.press("p");
  await page.getByText("Recorded: Confirmed, by phone.").waitFor();
  await chip(page, /867.*Verified .+ by phone/).waitFor();
  expect((await checks()).map(({ outcome, method }) => `${outcome} ${method}`)).toEqual(["CONFIRMED PHONE"]);

  // It was another number: taken back, and recorded again out of the field, where a v is a letter.
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("Taken back: it counts no more.").waitFor();
  await chip(page, /867.*Never verified/).waitFor();
  const number = page.getByRole("textbox", { name: /^Number/ }).first();
  const written = await number.inputValue();
  await number.press("Alt+v");
  await card.getByText(/^Confirmed by phone, .+, Ana \(taken back .+, Ana\)$/).waitFor();
  await page.keyboard.press("p");
  await chip(page, /867.*Verified .+ by phone/).waitFor();
  expect(await number.inputValue()).toBe(written);
  expect(await checks()).toHaveLength(2);

  await chip(page, /867.*Verified/).press("Enter");
  await card.getByRole("button", { name: /^Take back: Confirmed by phone, .+, Ana$/ }).waitFor();
  await expectNoViolations(page, "[role=dialog]");
  await page.keyboard.press("3");
  await page.keyboard.press("w");
  await chip(page, /867.*Found wrong/).waitFor();
  expect((await checks()).map(({ outcome }) => outcome)).toEqual(["CONFIRMED", "CONFIRMED", "WRONG"]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("a claim that somebody changed since is not verified unseen", async () => {
  const { page } = await cms.open(`/organizations/${id}`);
  await chip(page, /867.*Found wrong/).click();
  const desk = makeDesk(cms.posada);
  const { document } = await lookAt(desk, id);
  const [phone] = document.phones;
  await changeOrganization(desk, {
    ...document,
    phones: [{ ...phone!, number: "+528677140001", asPublished: "+52 867 714 0001" }],
  });
  const before = (await checks()).length;
  // It comes into the form while the person is on the phone with the other number.
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  const number = page.getByRole("textbox", { name: /^Number/, includeHidden: true }).first();
  await page.waitForFunction(
    (field) => (field as HTMLInputElement).value.endsWith("0001"),
    await number.elementHandle(),
  );
  await page.keyboard.press("p");
  const card = page.getByRole("dialog", { name: /how fresh it is$/ });
  await card.getByText(/^Somebody has changed it since you looked/).waitFor();
  expect((await checks()).length).toBe(before);
  await card.getByRole("button", { name: "Load it" }).click();
  await chip(page, /867 714 0001.*Never verified/).waitFor();
  expect(
    await page
      .getByRole("textbox", { name: /^Number/ })
      .first()
      .inputValue(),
  ).toBe("+52 867 714 0001");
  await page.context().close();
});

test("what is changed is saved before it is verified, as it says then", async () => {
  const { page } = await cms.open(`/organizations/${id}`, { dark: true });
  await page
    .getByRole("textbox", { name: /^Number/ })
    .first()
    .fill("867 714 1234");
  await page.getByRole("button", { name: "1 change" }).waitFor();
  await chip(page, /867 714 0001.*Never/).click();
  await page.getByText("You have changed this: it is saved first, then recorded.").waitFor();
  await screenshot(page, "claims-changed");
  await expectNoViolations(page, "[role=dialog]");
  await page.keyboard.press("2");
  await page.keyboard.press("p");
  await chip(page, /867 714 1234.*Verified/).waitFor();
  const { data } = await cms.posada.query(`{ organization(id: "${id}") { phones { display freshness } } }`);
  expect(data.organization.phones).toEqual([{ display: "867 714 1234", freshness: "VERIFIED" }]);
  await page.context().close();
});

test("several are verified only as far as each was ticked", async () => {
  const before = (await checks()).length;
  const { page, complaints } = await cms.open(`/organizations/${id}`, { locale: "es" });
  await page.getByRole("button", { name: "Más", exact: true }).click();
  await page.getByRole("menuitem", { name: "Verificar varios…" }).click();
  const dialog = page.getByRole("dialog", { name: "Verificar varios" });
  await dialog.getByRole("checkbox", { name: /^Correo/ }).check();
  await dialog.getByRole("checkbox", { name: /^Lugar/ }).check();
  await dialog.getByRole("radio", { name: "En persona" }).check();
  await screenshot(page, "claims-several");
  await expectNoViolations(page, "[role=dialog]");
  await dialog.getByRole("button", { name: "Registrar 2 comprobaciones" }).click();
  await page.getByText("Se registraron 2 comprobaciones.").waitFor();
  expect((await checks()).slice(before).map(({ outcome, method }) => `${outcome} ${method}`)).toEqual([
    "CONFIRMED VISIT",
    "CONFIRMED VISIT",
  ]);
  expect(complaints).toEqual([]);
  await page.context().close();
});
