import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { makePerson } from "../../../factories/people.ts";
import { expectNoViolations } from "../../../support/axe.ts";
import { screenshot } from "../../../support/browser.ts";
import { type Cms, openCms } from "../../../support/cms.ts";

let cms: Cms;
let id: string;
beforeAll(async () => {
  cms = await openCms();
  const { data } = await cms.posada.query('{ organizations(search: "laredo", first: 1) { nodes { id } } }');
  id = data.organizations.nodes[0].id;
});
afterAll(() => cms?.close());

const name = (page: Page) => page.getByRole("textbox", { name: "Name", exact: true });
const number = (page: Page) => page.getByRole("textbox", { name: /^Number/ }).first();

async function save(page: Page): Promise<void> {
  await page.keyboard.press("Control+s");
}

test("two people at one organization: what does not meet comes together, what meets is decided", async () => {
  const [ana, luz] = await Promise.all(
    ["Ana", "Luz"].map(async (who) =>
      cms.open(`/organizations/${id}`, {
        person: await makePerson(cms.posada.db, { name: who }),
        dark: who === "Luz",
      }),
    ),
  );
  await Promise.all([name(ana!.page).waitFor(), name(luz!.page).waitFor()]);

  await number(ana!.page).fill("867 714 0000");
  await save(ana!.page);
  await ana!.page.getByText("Saved, and public now.").waitFor();
  await name(luz!.page).fill("Casa de la Luz");
  await save(luz!.page);
  await luz!.page.getByText(/^Kept what Ana changed .+: Phone “867 714 0000”: As published/).waitFor();
  expect(await number(luz!.page).inputValue()).toBe("867 714 0000");
  await screenshot(luz!.page, "together-kept");

  await name(ana!.page).fill("Casa de Ana");
  await ana!.page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await ana!.page.getByText(/^Luz saved this /).waitFor();
  await ana!.page.getByRole("button", { name: "See what changed" }).click();
  await screenshot(ana!.page, "together-newer");
  await save(ana!.page);
  const dialog = ana!.page.getByRole("dialog", { name: "Two people changed the same" });
  await dialog.getByText(/^Luz, /).waitFor();
  await expectNoViolations(ana!.page, "[role=dialog]");
  await dialog.getByRole("radio", { name: "Both, in your words" }).check();
  await dialog.getByRole("textbox").fill("Casa de Ana y Luz");
  await screenshot(ana!.page, "together-conflict");
  await dialog.getByRole("button", { name: "Save this" }).click();
  await ana!.page.getByText("Everything is saved").last().waitFor();
  const { data } = await cms.posada.query(`{ organization(id: "${id}") { name phones { display } } }`);
  expect(data.organization.name).toBe("Casa de Ana y Luz");

  // Luz has looked away, and nothing of hers is unsaved: she sees it as it is.
  await luz!.page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await luz!.page.getByRole("heading", { name: "Casa de Ana y Luz" }).waitFor();
  expect(await name(luz!.page).inputValue()).toBe("Casa de Ana y Luz");
  expect([...ana!.complaints, ...luz!.complaints].filter((text) => !text.includes("409"))).toEqual([]);
  await Promise.all([ana!.context.close(), luz!.context.close()]);
});
