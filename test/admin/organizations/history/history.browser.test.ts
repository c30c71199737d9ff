import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { expectNoViolations } from "../../../support/axe.ts";
import { screenshot } from "../../../support/browser.ts";
import { type Cms, openCms } from "../../../support/cms.ts";
import { makeLivedIn } from "../../lived-in.ts";

let cms: Cms;
let id: string;
/** What the phone said before it was corrected. */
let wrong: string;

beforeAll(async () => {
  cms = await openCms();
  ({ organizationId: id } = await makeLivedIn(cms.posada));
  const { phones, revision } = (await read()).organization;
  const [first, ...rest] = phones;
  wrong = first.asPublished;
  await save(revision, {
    phones: [{ ...first, asPublished: "867 712 9999" }, ...rest],
    descriptions: [{ locale: "en", body: "They give food and a bed to whoever comes, every day." }],
  });
});
afterAll(() => cms?.close());

const ask = async (query: string, variables: object) => {
  const { data, errors } = await cms.posada.editorial(query, { id, ...variables });
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};
const read = () =>
  ask(
    `query ($id: ID!) { organization(id: $id) { revision name phones { id asPublished extension type
      label { locale text } locationId contactId } descriptions { locale body } } }`,
    {},
  );
const save = (baseRevision: number, input: object) =>
  ask(
    `mutation ($id: ID!, $baseRevision: Int!, $input: OrganizationInput!) {
      saveOrganization(id: $id, baseRevision: $baseRevision, input: $input, message: "After a second call") { revision } }`,
    { baseRevision, input },
  );

test("a corrected phone is told in words, compared, put back alone and with all the rest, and seen as it was", async () => {
  const { page, complaints } = await cms.open(`/organizations/${id}/history`);
  const { name, phones } = (await read()).organization;
  const newest = page.getByRole("main").getByRole("listitem").first();
  await newest.getByText(`Phone changed from “${wrong}” to “867 712 9999”`).waitFor();
  await newest.getByText("“After a second call”").waitFor();
  await page.getByText("Imported from the page of March 2024").waitFor();
  await newest.getByRole("button", { name: "Show what changed" }).click();
  await page.getByRole("list", { name: "What changes" }).getByText("867 712 9999").last().waitFor();
  await screenshot(page, "history", { whole: true });
  await expectNoViolations(page);

  // What is offered then does not push the rows from under the hand.
  const place = () => newest.evaluate((row) => row.getBoundingClientRect().top + scrollY);
  const before = await place();
  await page.getByRole("checkbox", { name: "Choose revision 2" }).click();
  await page.getByRole("button", { name: "Compare with now" }).waitFor();
  expect(await place()).toBe(before);
  await page.getByRole("button", { name: "Compare with now" }).click();
  await page.getByText("4 fields differ.").waitFor();
  const phone = page.getByRole("listitem").filter({ hasText: "Phone “867 712 9999”: As published" });
  await phone.getByText(wrong).waitFor();
  await phone.getByRole("button", { name: "Put this back" }).click();
  await page.getByText("Put back as it was.").waitFor();
  const after = (await read()).organization;
  expect(after.phones).toEqual([{ ...phones[0], asPublished: wrong }, ...phones.slice(1)]);
  expect(after.descriptions).toHaveLength(1);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("Undone.").waitFor();
  expect((await read()).organization.phones).toEqual(phones);

  await page.getByRole("button", { name: "Put back as it was…" }).click();
  const dialog = page.getByRole("dialog", { name: /Put back the state of March 15, 2026/ });
  await dialog.getByText("New: Description in Spanish").waitFor();
  await dialog.getByLabel("Reason (optional)").fill("The call was to somebody else");
  await screenshot(page, "history-restore");
  await expectNoViolations(page, "[role=dialog]");
  await dialog.getByRole("button", { name: "Put back" }).click();
  await page.getByText("The earlier state is back.").waitFor();
  expect((await read()).organization.descriptions).toHaveLength(3);

  await page.getByRole("link", { name: "Whole history" }).click();
  await page.getByText("“The call was to somebody else”").waitFor();
  await page.locator("input[type=date][value='2026-03-15']").waitFor();
  await page.getByLabel("As it was on").fill("2026-03-05");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await page.waitForURL("**/history?at=1");
  const article = page.getByRole("article");
  await article.getByRole("heading", { name }).waitFor();
  await article.getByText(wrong).waitFor();
  await expectNoViolations(page);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("the audit trail tells what one person did, and leads to its history; on a phone, in Spanish, by night", async () => {
  const { page, complaints } = await cms.open("/audit", { locale: "es", dark: true, phone: true });
  await page.getByRole("row").nth(2).waitFor();
  await page.getByRole("button", { name: "Persona", exact: true }).click();
  await page.getByRole("menuitem", { name: "Una importación" }).click();
  await page.waitForURL(({ searchParams }) => searchParams.get("by") === "import");
  await page.getByRole("button", { name: "Persona: Una importación" }).waitFor();
  // Whatever one presses with a finger is high enough for it.
  const low = await page.locator("main :is(a, button)").evaluateAll((pressed) =>
    pressed.flatMap((one) => {
      const { height } = one.getBoundingClientRect();
      return height > 0 && height < 24 ? [`${one.textContent}: ${height}`] : [];
    }),
  );
  expect(low).toEqual([]);
  await screenshot(page, "audit-phone");
  await expectNoViolations(page);
  await page.getByRole("link", { name: "Historial" }).first().click();
  await page.getByText("Se importó de la página de marzo de 2024").waitFor();
  await screenshot(page, "history-phone");
  await expectNoViolations(page);
  expect(complaints).toEqual([]);
  await page.context().close();
});
