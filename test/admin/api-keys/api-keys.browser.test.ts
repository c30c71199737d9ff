import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { expectNoViolations } from "../../support/axe.ts";
import { screenshot } from "../../support/browser.ts";
import { type Cms, openCms } from "../../support/cms.ts";

let cms: Cms;
beforeAll(async () => {
  cms = await openCms();
});
afterAll(() => cms?.close());

/** What the door answers to a script that comes with the key. */
async function comeWith(key: string): Promise<{ status: number; text: string }> {
  const answer = await fetch(`${cms.origin}/editorial/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${key}` },
    body: JSON.stringify({ query: "{ organizations(first: 1) { totalCount } }" }),
  });
  return { status: answer.status, text: await answer.text() };
}

test("a key is shown once, lets a script in, and no more when it is revoked; on a phone, in the dark", async () => {
  const { page, context, complaints } = await cms.open("/api-keys", {
    role: "ADMIN",
    dark: true,
    phone: true,
  });
  await page.getByRole("button", { name: "Make a key" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("What it is for").fill("The newspaper's map");
  await dialog.getByLabel("Good until").fill("2026-12-31");
  await screenshot(page, "keys-make");
  await expectNoViolations(page, "[role=dialog]");
  await dialog.getByRole("button", { name: "Make a key" }).click();
  const shown = dialog.getByLabel("Your new key");
  const key = await shown.inputValue();
  await screenshot(page, "keys-shown");
  await dialog.getByRole("button", { name: "I have kept it" }).click();
  await dialog.waitFor({ state: "detached" });
  expect(await page.content()).not.toContain(key);
  expect(await comeWith(key)).toMatchObject({ status: 200, text: expect.stringContaining("totalCount") });

  await page.reload();
  const row = page.getByRole("row", { name: /The newspaper's map/ });
  await row.getByRole("cell", { name: "Good until December 31, 2026" }).waitFor();
  await screenshot(page, "keys-phone");
  await expectNoViolations(page);
  await row.getByRole("button", { name: "Revoke the key “The newspaper's map”" }).click();
  await dialog.getByRole("button", { name: "Revoke" }).click();
  await row.getByText(/^Revoked on/).waitFor();
  expect((await comeWith(key)).text).toContain("UNAUTHENTICATED");
  expect(complaints).toEqual([]);
  await context.close();
});
