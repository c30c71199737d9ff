import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { expectNoViolations } from "../../support/axe.ts";
import { screenshot } from "../../support/browser.ts";
import { type Cms, openCms } from "../../support/cms.ts";

let cms: Cms;
beforeAll(async () => {
  cms = await openCms();
});
afterAll(() => cms?.close());

const list = (filter: object) => `/findings?filter=${encodeURIComponent(JSON.stringify(filter))}`;
const retired = { rules: ["PHONE_RETIRED"] };
const dialog = (page: Page) => page.getByRole("dialog");
/** Its numbers that nobody gets through with, as they are written now. */
const written = async (): Promise<string[]> => {
  const phones = await cms.posada.db.phone.findMany({ orderBy: { id: "asc" } });
  return phones.map(({ asPublished }) => asPublished);
};
const undo = (page: Page) => page.getByRole("button", { name: "Undo" }).click();

test("findings are filtered, taken, mended, dismissed by keyboard and by hand, and each can be undone", async () => {
  const { page, context, complaints } = await cms.open("/findings");
  await page.getByText(/^\d\d+ findings$/).waitFor();
  await screenshot(page, "findings");

  // Several are chosen in one menu; the address keeps them.
  await page.getByRole("button", { name: "How bad", exact: true }).click();
  const find = page.getByRole("combobox", { name: "How bad" });
  await find.fill("high");
  await page.keyboard.press("Enter");
  await page.getByRole("option", { name: /^High/, selected: true }).waitFor();
  await expectNoViolations(page, "[role=dialog]");
  await find.fill("low");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Remove “How bad: High and Low”" }).waitFor();
  expect(new URL(page.url()).searchParams.get("filter")).toBe('{"severities":["HIGH","LOW"]}');
  await page.goto(`${cms.origin}/admin${list(retired)}`);
  await page.getByText("4 findings", { exact: true }).waitFor();

  // By keyboard: opened, taken, mended; the focus goes on where it was.
  const before = await written();
  await page.keyboard.press("j");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByText("What it rests on").waitFor();
  await page.getByText("Not dialed any more", { exact: true }).waitFor();
  await screenshot(page, "findings-open");
  await expectNoViolations(page, "main");
  await page.keyboard.press("t");
  await page.getByText("with me", { exact: true }).waitFor();
  await page.keyboard.press("a");
  await page.getByText(/^Mended: /).waitFor();
  await page.getByText("3 findings", { exact: true }).waitFor();
  expect((await written()).filter((number, index) => number !== before[index])).toEqual([
    expect.stringMatching(/^\+52 /),
  ]);
  await page.waitForFunction(() => document.activeElement?.matches("[data-title]"));
  await undo(page);
  await page.getByText("One organization is as it was.").waitFor();
  await page.getByText("4 findings", { exact: true }).waitFor();
  expect(await written()).toEqual(before);

  // All of the view, after a look at what changes.
  await page.getByRole("checkbox", { name: "Select all on this page" }).check();
  await page.getByRole("button", { name: "Apply repairs…" }).click();
  await dialog(page).getByText("These 4 are mended").waitFor();
  await screenshot(page, "findings-apply");
  await expectNoViolations(page, "[role=dialog]");
  await page.keyboard.press("Enter");
  await page.getByText("Nothing is like this").waitFor();
  await undo(page);
  await page.getByText(/organizations are as they were\.$/).waitFor();
  expect(await written()).toEqual(before);

  await page.keyboard.press("j");
  await page.keyboard.press("x");
  await page.keyboard.press("j");
  await page.keyboard.press("x");
  await page.getByText("2 selected").waitFor();
  await page.keyboard.press("d");
  await expectNoViolations(page, "[role=dialog]");
  await dialog(page).getByRole("textbox", { name: /^Why/ }).fill("They answer on it.");
  await dialog(page).getByRole("button", { name: "Dismiss" }).click();
  await page.getByText("2 dismissed.").waitFor();
  await page.getByText("2 findings", { exact: true }).waitFor();
  await undo(page);
  await page.getByText("4 findings", { exact: true }).waitFor();

  // To their organizations and back, and into the form at the very field.
  await page.getByRole("link", { name: "See their organizations" }).click();
  await page.getByRole("button", { name: /^Remove “Has a finding: A number is written/ }).waitFor();
  await page.getByText(/^\d organizations$/).waitFor();
  await page.goBack();
  await page.getByText("4 findings", { exact: true }).waitFor();
  await page
    .getByRole("button", { name: "More for “Nobody gets through with 044 in front any more”" })
    .click();
  await page.getByRole("menuitem", { name: "Not now…" }).click();
  await expectNoViolations(page, "[role=dialog]");
  await dialog(page).getByRole("button", { name: "Put off" }).click();
  await page.getByText("3 findings", { exact: true }).waitFor();
  await page
    .getByRole("link", { name: /Phone: As published$/ })
    .first()
    .click();
  await page.waitForFunction(() =>
    /^phones\.\d+\.asPublished$/.test(document.activeElement?.getAttribute("name") ?? ""),
  );
  expect(complaints).toEqual([]);
  await context.close();
});

test("on a phone, in Spanish, findings are cards, and one is handed to whoever looks", async () => {
  const { page, context, complaints, person } = await cms.open("/", {
    phone: true,
    locale: "es",
    dark: true,
  });
  const finding = await cms.posada.db.finding.findFirstOrThrow({ where: { rule: "NAME_INFERRED" } });
  const worst = page.getByRole("link", { name: /^\d+ hallazgos, Alta$/ });
  const count = (await worst.innerText()).match(/^\d+/)![0];
  await worst.click();
  await page.getByText(`${count} hallazgos`, { exact: true }).waitFor();
  await page.goto(`${cms.origin}/admin${list({ rules: ["NAME_INFERRED"] })}`);
  await page.getByText("6 hallazgos", { exact: true }).waitFor();
  await screenshot(page, "findings-phone");
  await expectNoViolations(page);
  await page.goto(`${cms.origin}/admin${list({ ids: [finding.id] })}`);
  await page.getByRole("button", { name: /^Más para / }).click();
  await page.getByRole("menuitem", { name: "Encargarme" }).click();
  await page.getByText("a mi cargo", { exact: true }).waitFor();
  await page.goto(`${cms.origin}/admin/`);
  await page.getByRole("link", { name: /^1\s*hallazgo a tu cargo$/ }).click();
  await page.getByText("Un hallazgo", { exact: true }).waitFor();
  expect(new URL(page.url()).searchParams.get("filter")).toBe(JSON.stringify({ assigneeId: person.id }));
  expect(complaints).toEqual([]);
  await context.close();
});

test("an admin sets what is looked for, and everybody reads why", async () => {
  const { page, context, complaints } = await cms.open("/rules#PHONE_RETIRED", { role: "ADMIN" });
  const rule = page.locator("#PHONE_RETIRED");
  await rule.getByRole("link", { name: /^\d open$|^One open$/ }).waitFor();
  await page.waitForFunction(() => document.activeElement?.id === "PHONE_RETIRED");
  await screenshot(page, "rules");

  await rule.getByRole("switch", { name: /^Look for it/ }).click();
  await page.getByRole("region", { name: "Switched off" }).getByText("PHONE_RETIRED").waitFor();
  await page.waitForFunction(() => document.activeElement?.id === "PHONE_RETIRED-on");
  await undo(page);
  await page.getByRole("region", { name: "Switched off" }).waitFor({ state: "detached" });

  await rule.getByRole("combobox", { name: /^How bad/ }).click();
  await page.getByRole("option", { name: "Low" }).click();
  await page.getByRole("region", { name: "Low" }).getByText("PHONE_RETIRED").waitFor();
  await rule.getByText(/^Changed by .* on Mar 15, 2026$/).waitFor();
  await page.getByRole("searchbox", { name: "Search in what is looked for" }).fill("dialed numbers changed");
  await page.getByText(/^\d of them$|^One of them$/).waitFor();
  await rule.getByRole("button", { name: "As usual" }).click();
  await page.getByRole("region", { name: "High" }).getByText("PHONE_RETIRED").waitFor();

  // The trail tells of it, and of what became of findings.
  await page.goto(`${cms.origin}/admin/audit`);
  await page
    .getByRole("row", { name: /A number is written as it is no longer dialed.*How bad/ })
    .first()
    .waitFor();
  await page
    .getByRole("row", { name: /Finding dismissed/ })
    .first()
    .waitFor();
  await expectNoViolations(page);
  expect(complaints).toEqual([]);
  await context.close();
});
