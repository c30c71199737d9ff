import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { expectNoViolations } from "../../../support/axe.ts";
import { screenshot } from "../../../support/browser.ts";
import { type Cms, openCms } from "../../../support/cms.ts";
import { makeLivedIn } from "../../lived-in.ts";

let cms: Cms;
beforeAll(async () => {
  cms = await openCms();
  await makeLivedIn(cms.posada);
});
afterAll(() => cms?.close());

test("chips narrow the list, words are marked where they stand, and a view is kept and opened again", async () => {
  const { page, context, complaints } = await cms.open("/organizations");
  await page.getByText("32 organizations", { exact: true }).waitFor();
  await screenshot(page, "list");
  await expectNoViolations(page);

  await page.getByRole("group", { name: "Filters" }).getByRole("button", { name: "Freshness" }).click();
  await page.getByRole("option", { name: /^Never verified/ }).waitFor();
  await screenshot(page, "list-facets");
  await expectNoViolations(page, "[role=dialog]");
  await page.getByRole("combobox", { name: "Freshness" }).fill("over");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Remove “Freshness: Overdue”" }).waitFor();
  expect(new URL(page.url()).searchParams.get("filter")).toContain('"freshness":"OVERDUE"');
  await page
    .getByRole("row", { name: /Never verified/ })
    .first()
    .waitFor({ state: "detached" });
  await page
    .getByRole("row", { name: /Overdue/ })
    .first()
    .waitFor();

  await page.getByRole("button", { name: /^View: / }).click();
  await page.getByRole("button", { name: "Keep this view…" }).click();
  await page.getByLabel("Name of the view").fill("To call");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "View: To call" }).waitFor();

  await page.getByRole("button", { name: "Clear all" }).click();
  await page.getByRole("searchbox", { name: /^Search in/ }).fill("laredo");
  await page
    .locator("mark", { hasText: /laredo/i })
    .first()
    .waitFor();
  await screenshot(page, "list-search");
  await page.getByRole("button", { name: "Order: Best match" }).waitFor();
  await expectNoViolations(page);

  await page.getByRole("button", { name: "View: Own view" }).click();
  await page.getByRole("button", { name: "To call", exact: true }).click();
  await page.getByRole("button", { name: "Remove “Freshness: Overdue”" }).waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

test("two are archived from the keyboard after a look at what happens, and come back by undoing", async () => {
  const { page, context, complaints } = await cms.open("/organizations");
  await page.getByText("32 organizations", { exact: true }).waitFor();
  for (const key of ["j", "x", "j", "j", "k", "x"]) await page.keyboard.press(key);
  await page.getByText("2 selected").waitFor();
  await screenshot(page, "list-selected");
  await page.getByRole("button", { name: "Archive", exact: true }).click();
  await page.getByLabel("Why, for history").fill("They closed.");
  await page.getByText("These 2 change").waitFor();
  await screenshot(page, "list-archive");
  await expectNoViolations(page, "[role=dialog]");
  await page.getByRole("button", { name: "Archive 2" }).click();
  await page.getByText("2 archived", { exact: true }).waitFor();
  await page.getByText("30 organizations", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("2 undone", { exact: true }).waitFor();
  await page.getByText("32 organizations", { exact: true }).waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

test("the file holds all that the list finds, and no formula", async () => {
  await cms.posada.db.organization.updateMany({
    where: { name: "Casa Nueva Esperanza" },
    data: { name: "=1+1 Casa" },
  });
  const filter = encodeURIComponent(JSON.stringify({ status: "DRAFT" }));
  const { page, context, complaints } = await cms.open(`/organizations?filter=${filter}`);
  await page.getByText("One organization", { exact: true }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "CSV" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^organizations-\d{4}-\d\d-\d\d\.csv$/);
  const text = await readFile(await download.path(), "utf8");
  const [head, row] = text.split("\r\n");
  expect(head).toBe("\uFEFFName,Place,Sections,Freshness,Due on,Languages,Edited on,At the desk");
  expect(row).toMatch(
    /^'=1\+1 Casa,,,Never verified,,,\d{4}-\d\d-\d\d,http:\/\/localhost:\d+\/admin\/organizations\//,
  );
  expect(complaints).toEqual([]);
  await context.close();
});

test("on a phone, in Spanish, the list is cards, and an empty one says the way out", async () => {
  const { page, context, complaints } = await cms.open("/organizations", {
    phone: true,
    locale: "es",
    dark: true,
    role: "CONTRIBUTOR",
  });
  await page.getByText("32 organizaciones", { exact: true }).waitFor();
  await screenshot(page, "list-phone");
  await expectNoViolations(page);
  expect(await page.getByRole("checkbox").count()).toBe(0);
  await page.getByRole("searchbox").fill("no hay tal cosa");
  await page.getByRole("button", { name: "Quitar los filtros" }).waitFor();
  await screenshot(page, "list-phone-empty");
  await expectNoViolations(page);
  await page.getByRole("button", { name: "Quitar los filtros" }).click();
  await page
    .getByRole("link", { name: /Sin Fronteras/ })
    .first()
    .waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});
