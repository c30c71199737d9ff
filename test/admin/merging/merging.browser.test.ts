import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { makeActor } from "../../factories/actors.ts";
import { expectNoViolations, lookBy } from "../../support/axe.ts";
import { screenshot } from "../../support/browser.ts";
import { type Cms, openCms, type Tab } from "../../support/cms.ts";

let cms: Cms;
let kept: string;
let lost: string;
beforeAll(async () => {
  cms = await openCms();
  [kept, lost] = (await Promise.all(slugs.map(idOf))) as [string, string];
});
afterAll(() => cms?.close());

const slugs = ["casa-del-migrante-nuevo-laredo", "casa-del-migrante-nuevo-laredo-2"];
const sharedName = "Casa del Migrante Nuevo Laredo";

/** Who answers at the public door to a slug. */
async function idOf(slug: string): Promise<string> {
  const { data } = await cms.posada.query(`{ organization(slug: "${slug}") { id } }`);
  return data.organization.id;
}

/** How many entries the public sees on the page. */
async function countEntries(): Promise<number> {
  const { data } = await cms.posada.query('{ country(code: "MX") { sections { entries { id } } } }');
  return data.country.sections.flatMap(({ entries }: { entries: object[] }) => entries).length;
}

// biome-ignore lint/suspicious/noExplicitAny: answers of many shapes, which the tests check
async function ask(query: string, variables: Record<string, unknown> = {}): Promise<any> {
  const { data, errors } = await cms.posada.editorial(query, variables, { as: makeActor("ADMIN") });
  expect(errors).toBeUndefined();
  return data;
}

async function lookDayAndNight(page: Page, within?: string): Promise<void> {
  for (const scheme of ["dark", "light"] as const) {
    await lookBy(page, scheme);
    await expectNoViolations(page, within);
  }
}

const numberOf = (page: Page) => page.getByRole("textbox", { name: /^Number/ }).first();
const nameOf = (page: Page) => page.getByRole("textbox", { name: "Name", exact: true });
const heard = ({ complaints }: Tab) => complaints.filter((text) => !text.includes("409"));

test("a house that is there twice becomes one, what was typed elsewhere comes along, and undone they are two", async () => {
  const tab = await cms.open("/duplicates");
  const { page, context } = tab;
  const beside = await context.newPage();
  await beside.goto(`${cms.origin}/admin/organizations/${lost}`);
  await numberOf(beside).fill("867 714 5611");
  // And what was typed in a tab that was closed is kept by the browser.
  const closed = await context.newPage();
  await closed.goto(`${cms.origin}/admin/organizations/${lost}`);
  await nameOf(closed).fill("Casa Nazareth");
  await closed.getByRole("button", { name: "1 change" }).waitFor();
  await closed.waitForTimeout(400);
  await closed.close();

  await page.getByText(/^For it: the same street and number/).waitFor();
  await screenshot(page, "duplicates");
  await lookDayAndNight(page);
  // By the keyboard alone, from the room to the merge.
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  const stays = page.getByRole("article", { name: `${sharedName}: this one stays` });
  await stays.getByText(`/${slugs[0]}`).waitFor();
  await page.getByRole("img", { name: "Strong" }).first().waitFor();
  await screenshot(page, "merging-same", { whole: true });
  await expectNoViolations(page);
  await page.getByLabel("Reason (optional)").focus();
  await page.keyboard.type("Twice on the page.");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByText("Merged: two became one.").waitFor();
  expect(new URL(page.url()).pathname).toBe(`/admin/organizations/${kept}`);
  expect(await countEntries()).toBe(31);
  expect(await idOf(slugs[1]!)).toBe(kept);
  const { organization } = await ask(
    `{ organization(id: "${kept}") { phones { id } emails { id } schedules { id } } }`,
  );
  expect(Object.values(organization).map((list) => (list as object[]).length)).toEqual([1, 1, 2]);

  // The form that was open beside it.
  await beside.keyboard.press("Control+s");
  const dialog = beside.getByRole("dialog", { name: `“${sharedName}” has become part of “${sharedName}”` });
  await dialog.getByText(/As published/).waitFor();
  await screenshot(beside, "merging-typed");
  await expectNoViolations(beside, "[role=dialog]");
  await dialog.getByRole("button", { name: "Stay" }).click();
  expect(await numberOf(beside).inputValue()).toBe("867 714 5611");
  await beside.getByRole("button", { name: "Take what I typed along" }).click();
  await dialog.getByRole("button", { name: "Take what I typed along" }).click();
  await beside.waitForURL(`**/organizations/${kept}`);
  await beside
    .getByText(`What you typed for “${sharedName}” stands in this form now.`, { exact: false })
    .waitFor();
  expect(await numberOf(beside).inputValue()).toBe("867 714 5611");
  await beside.keyboard.press("Control+s");
  await beside.getByText("Saved, and public now.").waitFor();

  // What is checked from now on cannot be told apart any more.
  await cms.setNow(new Date("2026-03-15T12:10:00Z"));
  const now = (await ask(`{ organization(id: "${kept}") { revision emails { id } } }`)).organization;
  await ask(
    `mutation ($id: ID!, $revision: Int!, $claims: [ClaimCheckInput!]!) {
      verifyClaims(organizationId: $id, revision: $revision, claims: $claims) { revision } }`,
    {
      id: kept,
      revision: now.revision,
      claims: [
        {
          claimId: now.emails[0].id,
          outcome: "CONFIRMED",
          method: "PHONE",
          verifiedAt: "2026-03-15T11:00:00Z",
        },
      ],
    },
  );

  // What stands at the old address.
  await page.goto(`${cms.origin}/admin/organizations/${lost}`);
  await page.getByText(/^Merged by .+ “Twice on the page.”$/).waitFor();
  const before = page.getByText(/^You typed this/);
  await before.waitFor();
  await screenshot(page, "merged");
  await lookDayAndNight(page);
  await page.getByRole("button", { name: "Take what I typed along" }).click();
  await page.waitForURL(`**/organizations/${kept}`);
  await page.getByText("1 change").first().waitFor();
  expect(await nameOf(page).inputValue()).toBe("Casa Nazareth");
  await page.getByRole("button", { name: "Close", exact: true }).click();
  await page.getByRole("button", { name: "1 change" }).click();
  await page.getByRole("button", { name: "Throw the changes away" }).click();

  await page.getByText("Everything is saved").first().waitFor({ state: "attached" });
  await page.goto(`${cms.origin}/admin/organizations/${lost}/history`);

  await page.getByText(`Became part of “${sharedName}”`, { exact: true }).waitFor();
  await page.goto(`${cms.origin}/admin/organizations/${kept}/history`);
  await page.getByText(`“${sharedName}” became part of it`, { exact: true }).waitFor();
  await screenshot(page, "merging-history");
  await expectNoViolations(page);
  await page.getByRole("button", { name: "Undo the merge…" }).click();
  await expectNoViolations(page, "[role=dialog]");
  await page.getByRole("dialog").getByRole("button", { name: "Undo the merge" }).click();
  const notice = page.getByText("Undone: they are two again. Not all came apart:", { exact: false });
  await notice.getByText(/Email\. Both said it, and it was checked since\./).waitFor();
  await screenshot(page, "merging-undone");
  await page.getByText(`Parted again from “${sharedName}”`, { exact: true }).waitFor();
  expect(await countEntries()).toBe(32);
  expect(await idOf(slugs[1]!)).toBe(lost);
  await page.goto(`${cms.origin}/admin/organizations/${lost}/history`);
  await page.getByText(`Parted again from “${sharedName}”`, { exact: true }).waitFor();
  await page.goto(`${cms.origin}/admin/organizations/${lost}/history?at=2`);
  await page.getByText("+52 (867) 71 45 611").waitFor();
  expect(heard(tab)).toEqual([]);
  await context.close();
});

test("what differs is chosen field by field, kept apart or put together, and anybody may stay; on a phone, in Spanish", async () => {
  const { organization: other } = await ask(
    `query ($id: ID!) { organization(id: $id) { revision descriptions { locale body }
      phones { id asPublished extension type label { locale text } locationId contactId } } }`,
    { id: lost },
  );
  const blank = { extension: null, type: "VOICE", label: [], locationId: null, contactId: null };
  const save = `mutation ($id: ID!, $base: Int!, $input: OrganizationInput!) {
    saveOrganization(id: $id, baseRevision: $base, input: $input) { revision } }`;
  const extra = crypto.randomUUID();
  await ask(save, {
    id: lost,
    base: other.revision,
    input: {
      name: "Casa Nazareth",
      descriptions: other.descriptions.map((text: { locale: string; body: string }) =>
        text.locale === "en" ? { ...text, body: `${text.body} Ask at the gate.` } : text,
      ),
      phones: [
        ...other.phones.map((phone: object) => ({ ...phone, type: "CELL" })),
        { ...blank, id: extra, asPublished: "867 715 4421" },
      ],
    },
  });

  // From the list of organizations.
  const tab = await cms.open("/organizations?filter=%7B%22search%22%3A%22nuevo%20laredo%22%7D");
  const { page, context } = tab;
  await page.getByRole("checkbox", { name: `Select ${sharedName}` }).check();
  await page.getByRole("checkbox", { name: "Select Casa Nazareth" }).check();
  await page.getByRole("link", { name: "Compare and merge" }).click();
  const stays = (name: string) => page.getByRole("article", { name: `${name}: this one stays` });
  await stays("Casa Nazareth").waitFor();
  await page.getByRole("button", { name: "Keep this one instead" }).click();
  await stays(sharedName).waitFor();
  expect(new URL(page.url()).pathname).toBe(`/admin/duplicates/${kept}/${lost}`);
  await page.getByText("3 things differ: choose below").waitFor();
  await page.getByText("Stands: it is longer").waitFor();
  await screenshot(page, "merging-differs", { whole: true });
  await lookDayAndNight(page);

  await page.getByRole("radio", { name: "Goes: Casa Nazareth" }).focus();
  await page.keyboard.press("Space");
  await page.getByText("You chose this").waitFor();
  await page.getByRole("button", { name: /^Keep apart: Phone/ }).click();
  await page.getByText("2 things come along").waitFor();
  await page.getByRole("button", { name: /^Phone “867 715 4421”: the same as…/ }).click();
  await page.getByRole("menuitem").first().click();
  await page.getByRole("radio", { name: "Goes: 867 715 4421" }).check();
  const outcome = page.getByRole("region", { name: "What the public will see" });
  await outcome.getByRole("heading", { name: "Casa Nazareth" }).waitFor();
  await outcome.getByText("867 715 4421").waitFor();

  // Somebody saves one of them meanwhile.
  const { organization: now } = await ask(`{ organization(id: "${kept}") { revision } }`);
  await ask(save, { id: kept, base: now.revision, input: { nameBasis: "The sign at the door." } });
  await page.getByRole("button", { name: "Merge the two" }).click();
  await page.getByText("Your choices stay; look again, then merge.", { exact: false }).waitFor();
  await expectNoViolations(page);
  await page.getByText("The sign at the door.").first().waitFor();
  await page.getByRole("button", { name: "Merge the two" }).click();
  await page.getByText("Merged: two became one.").waitFor();
  const { organization: merged } = await ask(
    `{ organization(id: "${kept}") { name phones { asPublished } alternateNames { name } } }`,
  );
  expect(merged.name).toBe("Casa Nazareth");
  expect(merged.phones.map(({ asPublished }: { asPublished: string }) => asPublished)).toEqual([
    "867 715 4421",
    "+52 (867) 71 45 611",
  ]);
  expect(merged.alternateNames).toEqual([{ name: sharedName }]);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("Undone: they are two again.").waitFor();
  expect(heard(tab)).toEqual([]);
  await context.close();

  const phone = await cms.open(`/duplicates/${kept}/${lost}`, { phone: true, locale: "es" });
  const small = phone.page;
  await small.setViewportSize({ width: 320, height: 700 });
  await small.getByText("Esta se queda", { exact: true }).waitFor();
  await small.getByText("Por qué parecen una sola").waitFor();
  expect(await small.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await screenshot(small, "merging-phone", { whole: true });
  await expectNoViolations(small);
  await small.getByRole("button", { name: "Son dos…" }).click();
  const two = small.getByRole("dialog", { name: "Son dos" });
  await two.getByLabel(/¿Cómo lo sabes\?/).fill("Las llamé.");
  await expectNoViolations(small, "[role=dialog]");
  await two.getByRole("button", { name: "Son dos" }).click();
  await small.getByText("Nadie está dos veces aquí").waitFor();
  await screenshot(small, "duplicates-none");
  await expectNoViolations(small);
  await small.getByRole("button", { name: "Deshacer" }).click();
  await small.getByText("Esta se queda", { exact: true }).waitFor();
  expect(heard(phone)).toEqual([]);
  await phone.context.close();
});
