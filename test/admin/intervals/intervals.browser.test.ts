import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { expectNoViolations } from "../../support/axe.ts";
import { screenshot } from "../../support/browser.ts";
import { type Cms, openCms } from "../../support/cms.ts";

let cms: Cms;
beforeAll(async () => {
  cms = await openCms();
});
afterAll(() => cms?.close());

test("an interval is changed and stays so; what is no number of days is refused in words", async () => {
  const { page, context, complaints } = await cms.open("/intervals", { role: "ADMIN" });
  const save = page.getByRole("button", { name: "Save", exact: true });
  const links = page.getByLabel("Links");
  await links.fill("0");
  await page.getByText("A whole number of days, from 1 to 3650.").waitFor();
  expect(await save.isDisabled()).toBe(true);
  await screenshot(page, "intervals-wrong");
  await expectNoViolations(page);
  await links.fill("200");
  await page.keyboard.press("Enter");
  await page.getByText("These intervals hold from now on.").waitFor();
  await page.getByText(/^Last changed March 15, 2026 by Ana Test/).waitFor();
  await page.reload();
  expect(await links.inputValue()).toBe("200");
  expect(await save.isDisabled()).toBe(true);
  expect(complaints).toEqual([]);
  await context.close();
});
