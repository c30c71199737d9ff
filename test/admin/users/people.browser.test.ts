import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { expectNoViolations } from "../../support/axe.ts";
import { screenshot } from "../../support/browser.ts";
import { type Cms, openCms } from "../../support/cms.ts";

let cms: Cms;
beforeAll(async () => {
  cms = await openCms();
});
afterAll(() => cms?.close());

test("somebody is invited by a letter, gets other rights, is kept out and let in again", async () => {
  const { page, context, complaints } = await cms.open("/users", { role: "ADMIN" });
  await page.getByRole("button", { name: "Invite somebody" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name").fill("Inés Peña");
  await dialog.getByLabel("Email").fill("ines at example");
  await dialog.getByRole("radio", { name: /^Contributor/ }).check();
  await dialog.getByRole("button", { name: "Send the letter" }).click();
  // Said at its field, which the cursor goes to.
  const email = dialog.getByRole("textbox", { name: "Email", description: /address|email/i });
  await email.and(page.locator(":focus")).waitFor();
  expect(await dialog.getByRole("alert").count()).toBe(0);
  expect(cms.posada.letters).toEqual([]);
  await screenshot(page, "people-invite");
  await expectNoViolations(page, "[role=dialog]");
  await dialog.getByLabel("Email").fill("ines@example.org");
  await dialog.getByRole("button", { name: "Send the letter" }).click();
  const row = page.getByRole("row", { name: /Inés Peña/ });
  await row.getByText("Invited, not here yet").waitFor();
  expect(cms.posada.letters).toMatchObject([{ to: "ines@example.org" }]);

  const more = page.getByRole("button", { name: "More for Inés Peña" });
  await more.click();
  await page.getByRole("menuitem", { name: "Change what Inés Peña may do" }).click();
  await dialog.getByRole("radio", { name: /^Editor/ }).check();
  await dialog.getByRole("combobox").click();
  await page.getByRole("option", { name: "Mexico" }).click();
  await dialog.getByRole("button", { name: "Save" }).click();
  await row.getByRole("cell", { name: "Editor" }).waitFor();
  await row.getByRole("cell", { name: "Mexico" }).waitFor();

  await more.click();
  await page.getByRole("menuitem", { name: "Keep out" }).click();
  await dialog.getByRole("button", { name: "Keep out" }).click();
  await row.getByText(/^Kept out since/).waitFor();
  await screenshot(page, "people");
  await expectNoViolations(page);
  await more.click();
  await page.getByRole("menuitem", { name: "Let in again" }).click();
  await row.getByText("Invited, not here yet").waitFor();
  expect(await cms.posada.db.user.findUniqueOrThrow({ where: { email: "ines@example.org" } })).toMatchObject({
    role: "EDITOR",
    countries: ["MX"],
    deactivatedAt: null,
  });
  expect(complaints).toEqual([]);
  await context.close();
});
