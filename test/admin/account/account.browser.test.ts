import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { expectNoViolations } from "../../support/axe.ts";
import { screenshot } from "../../support/browser.ts";
import { type Cms, openCms, signIn } from "../../support/cms.ts";
import { oneTimeCode } from "../../support/one-time-code.ts";

let cms: Cms;
beforeAll(async () => {
  cms = await openCms();
});
afterAll(() => cms?.close());

async function signOut(page: Page): Promise<void> {
  await page.getByRole("button", { name: "AT: Ana Test" }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await page.getByRole("heading", { name: "Sign in" }).waitFor();
}

async function typePassword(
  page: Page,
  { email, password }: { email: string; password: string },
): Promise<void> {
  await page.getByLabel("Email address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

test("a second factor is set up, and asked for: the app's code, or one of the backup codes", async () => {
  const { page, person, complaints } = await cms.open("/account");
  await page.getByRole("button", { name: "Set it up" }).click();
  await page.getByLabel("Your password").fill(person.password);
  await page.getByRole("button", { name: "Continue" }).click();
  const secret = (await page.locator("code").innerText()).replaceAll(" ", "");
  const code = () => oneTimeCode(`otpauth://totp/x?secret=${secret}`);
  await screenshot(page, "shell-enrolment");
  await page.getByLabel("Six-digit code").fill(code());
  await page.getByRole("button", { name: "Turn it on" }).click();
  await page.getByText("Keep these backup codes").waitFor();
  await screenshot(page, "shell-backup-codes");
  const [backup = ""] = await page.locator("#backup-codes li").allInnerTexts();
  await page.getByRole("button", { name: "I have kept them" }).click();
  await page.getByText("It is on.").waitFor();
  await expectNoViolations(page);

  await signOut(page);
  await typePassword(page, person);
  await page.getByRole("heading", { name: "One more step" }).waitFor();
  await expectNoViolations(page);
  await screenshot(page, "shell-code");
  await page.getByLabel("Six-digit code").pressSequentially(code());
  await page.getByRole("button", { name: "AT: Ana Test" }).waitFor();
  await signOut(page);
  await typePassword(page, person);
  await page.getByRole("button", { name: "Use a backup code instead" }).click();
  await page.getByLabel("Backup code").fill(backup);
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "AT: Ana Test" }).waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("a passkey is added, renamed, lets one in without a password, and is removed", async () => {
  const { page, context, person, complaints } = await cms.open("/account");
  // Nobody picks a passkey beside the field here, and a device without a person would answer there by itself.
  await page.addInitScript(() => {
    Object.assign(PublicKeyCredential, { isConditionalMediationAvailable: async () => false });
  });
  const devices = await context.newCDPSession(page);
  await devices.send("WebAuthn.enable");
  await devices.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await page.getByRole("button", { name: "Continue on this device" }).click();
  await page.getByRole("button", { name: "Rename: Chrome · Linux" }).click();
  await page.getByRole("region", { name: "Passkeys" }).getByLabel("Name").fill("My laptop");
  await page.keyboard.press("Enter");
  await page.getByText("My laptop").waitFor();

  await signOut(page);
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await page.getByRole("button", { name: "AT: Ana Test" }).waitFor();
  expect(await cms.posada.db.session.count({ where: { userId: person.id } })).toBe(1);
  await page.goto(`${cms.origin}/admin/account`);
  await page.getByRole("button", { name: "Remove: My laptop" }).click();
  await page.getByRole("button", { name: "Remove", exact: true }).click();
  await page.getByText("You have none yet.").waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("one sees where one is signed in and ends it, changes the password, and speaks another language", async () => {
  const { page, person, complaints } = await cms.open("/account", { dark: true });
  const elsewhere = await cms.browser.newContext({
    userAgent: "Mozilla/5.0 (Windows NT 10.0) Firefox/140.0",
  });
  await signIn(elsewhere, cms.origin, person);
  await page.reload();
  await page.getByRole("button", { name: "Sign out there: Firefox · Windows" }).click();
  await page.getByText("Signed out there.").waitFor();
  expect(await cms.posada.db.session.count({ where: { userId: person.id } })).toBe(1);

  await page.getByLabel("Current password").fill(person.password);
  await page.getByLabel("New password").fill("four words stand here");
  await page.getByRole("button", { name: "Change the password" }).click();
  await page.getByText("The password is changed.").waitFor();
  await page.getByRole("combobox", { name: "Language" }).click();
  await page.getByRole("option", { name: "Español" }).click();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByRole("heading", { name: "Mi cuenta" }).waitFor();
  await screenshot(page, "shell-account");
  await expectNoViolations(page);
  expect(complaints).toEqual([]);
  await page.context().close();
  await elsewhere.close();
});
