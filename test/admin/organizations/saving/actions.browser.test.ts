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

test("why something is proposed stays where it was typed when it cannot be sent, and while the form is mended", async () => {
  const { page } = await cms.open(`/organizations/${ids[2]}`, { role: "CONTRIBUTOR" });
  await name(page).fill("x".repeat(301));
  await page.keyboard.press("Control+s");
  const dialog = page.getByRole("dialog", { name: "Propose this change" });
  const why = dialog.getByRole("textbox");
  const send = dialog.getByRole("button", { name: "Send the proposal" });
  await why.fill("It is painted on the wall.");
  await page.context().setOffline(true);
  await send.click();
  await dialog
    .getByRole("alert")
    .getByText(/The server cannot be reached/)
    .waitFor();
  await page.context().setOffline(false);
  await send.click();
  await dialog.getByRole("alert").getByText(/300/).waitFor();
  expect(await why.inputValue()).toBe("It is painted on the wall.");
  await screenshot(page, "actions-refused");
  await expectNoViolations(page, "[role=dialog]");
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await page.locator("[data-field=name] [aria-invalid=true]:focus").waitFor();
  await name(page).fill("Casa pintada");
  await page.keyboard.press("Control+s");
  expect(await why.inputValue()).toBe("It is painted on the wall.");
  await send.click();
  await page.getByText("Proposed. Thank you: somebody will look at it.").waitFor();
  expect(
    await cms.posada.db.proposal.count({
      where: { organizationId: ids[2]!, message: "It is painted on the wall." },
    }),
  ).toBe(1);
  await page.context().close();
});

test("an organization leaves the pages for a reason, and comes back by one click", async () => {
  const { page, complaints } = await cms.open(`/organizations/${ids[1]}`, { dark: true });
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Archive…" }).click();
  const dialog = page.getByRole("dialog", { name: /^Archive / });
  const confirm = dialog.getByRole("button", { name: "Archive", exact: true });
  expect(await confirm.isDisabled()).toBe(true);
  await dialog.getByRole("textbox").fill("It closed in March.");
  await screenshot(page, "actions-archive");
  await expectNoViolations(page, "[role=dialog]");
  await confirm.click();
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

test("a new one whose first save was never answered goes on at its own address, and is there once", async () => {
  const { page } = await cms.open("/organizations/create");
  await page.route("**/editorial/graphql", async (route) => {
    if (!route.request().postData()?.includes("SaveOrganization")) return route.fallback();
    await route.fetch().catch(() => {});
    return route.abort();
  });
  await name(page).fill("Casa perdida");
  await page.getByRole("button", { name: "Save draft" }).click();
  await page.getByText(/Kept here, not saved yet/).waitFor();
  page.on("dialog", (question) => question.accept());
  await page.reload();
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await page.getByRole("button", { name: "Bring back" }).click();
  await page.getByRole("button", { name: "Save draft" }).click();
  await page.getByText("Everything is saved").last().waitFor();
  const made = await cms.posada.db.organization.findMany({ where: { name: "Casa perdida" } });
  expect(made.map(({ id }) => `/admin/organizations/${id}`)).toEqual([new URL(page.url()).pathname]);
  await page.context().close();
});
