import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { expectNoViolations } from "../../../support/axe.ts";
import { screenshot } from "../../../support/browser.ts";
import { type Cms, openCms } from "../../../support/cms.ts";

let cms: Cms;
let ids: string[];
beforeAll(async () => {
  cms = await openCms();
  const { data } = await cms.posada.query('{ organizations(search: "UNHCR", first: 20) { nodes { id } } }');
  ids = data.organizations.nodes.map((each: { id: string }) => each.id);
});
afterAll(() => cms?.close());

const name = (page: Page) => page.getByRole("textbox", { name: "Name", exact: true });
const statusOf = async (id: string) =>
  (await cms.posada.db.organization.findUniqueOrThrow({ where: { id } })).status;

test("who may not save proposes, and sees then again what is saved", async () => {
  const { page, complaints } = await cms.open(`/organizations/${ids[0]}`, {
    role: "CONTRIBUTOR",
    phone: true,
  });
  const before = await name(page).inputValue();
  await name(page).fill("Oficina de ACNUR");
  await page.keyboard.press("Control+s");
  const dialog = page.getByRole("dialog", { name: "Propose this change" });
  await dialog.getByRole("textbox").fill("The sign at the door says so.");
  await screenshot(page, "actions-propose");
  await expectNoViolations(page, "[role=dialog]");
  await dialog.getByRole("button", { name: "Send the proposal" }).click();
  await page.getByText("Proposed. Thank you: somebody will look at it.").waitFor();
  expect(await name(page).inputValue()).toBe(before);
  const proposal = await cms.posada.db.proposal.findFirstOrThrow();
  expect(proposal.changes).toEqual([{ path: "name", from: before, to: "Oficina de ACNUR" }]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("an organization leaves the pages for a reason, and comes back by one click", async () => {
  const { page, complaints } = await cms.open(`/organizations/${ids[1]}`, { dark: true });
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Archive…" }).click();
  const dialog = page.getByRole("dialog", { name: /^Archive / });
  await dialog.getByRole("textbox").fill("It closed in March.");
  await screenshot(page, "actions-archive");
  await expectNoViolations(page, "[role=dialog]");
  await dialog.getByRole("button", { name: "Archive", exact: true }).click();
  await page.getByText("Archived.", { exact: true }).waitFor();
  expect(await statusOf(ids[1]!)).toBe("ARCHIVED");
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("It is back.").waitFor();
  expect(await statusOf(ids[1]!)).toBe("PUBLISHED");
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("a new one is a draft until nothing is missing, and then it is published", async () => {
  const { page, complaints } = await cms.open("/organizations/create");
  await name(page).fill("Casa Nueva");
  await page.keyboard.press("Control+s");
  await page.getByText("The draft is saved.").waitFor();
  const id = page.url().split("/").at(-1)!;
  expect(await statusOf(id)).toBe("DRAFT");
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Publish Casa Nueva?" });
  await dialog.getByText(/It is on no country page/).waitFor();
  await screenshot(page, "actions-missing");
  await expectNoViolations(page, "[role=dialog]");
  expect(await dialog.getByRole("button", { name: "Publish", exact: true }).isDisabled()).toBe(true);
  await dialog.getByRole("button", { name: /It is on no country page/ }).click();
  await page.getByRole("button", { name: "Add an entry" }).click();
  await page.getByRole("combobox", { name: "Country page" }).selectOption("MX");
  await page.getByRole("combobox", { name: "Section" }).selectOption("legal-aid");
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await dialog.getByRole("button", { name: "Save and publish" }).click();
  await page.getByText("Published. Everybody can read it now.").waitFor();
  await page.getByRole("button", { name: "Save — public at once" }).waitFor();
  expect(await statusOf(id)).toBe("PUBLISHED");
  await page.reload();
  await page.getByRole("heading", { name: "Casa Nueva" }).waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});
