import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { makePerson } from "../../factories/people.ts";
import { expectNoViolations } from "../../support/axe.ts";
import { screenshot } from "../../support/browser.ts";
import { type Cms, openCms } from "../../support/cms.ts";

let cms: Cms;
beforeAll(async () => {
  cms = await openCms();
});
afterAll(() => cms?.close());

/** What browsers log by themselves about an answer that refuses. */
const refusal = /^(console: Failed to load resource|40[013]: )/;

test("brings people in by email and password, in their own language, where they wanted to go", async () => {
  const person = await makePerson(cms.posada.db, { locale: "es" });
  const { page, complaints } = await cms.open("/account?a=b", { person, stranger: true });
  await page.getByRole("heading", { name: "Sign in" }).waitFor();
  await expectNoViolations(page);
  await screenshot(page, "shell-sign-in");
  expect(await page.getByLabel("Email address").getAttribute("autocomplete")).toBe("username webauthn");
  await page.getByLabel("Email address").fill(person.email);
  await page.getByLabel("Password", { exact: true }).fill(person.password);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Mi cuenta" }).waitFor();
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe("/admin/account?a=b");
  expect(await page.title()).toBe("Mi cuenta – Posada");
  expect(complaints.filter((text) => !refusal.test(text))).toEqual([]);
  await page.context().close();
});

test("says in Spanish what is wrong, and sends a letter to who forgot the password", async () => {
  const { page, person, complaints } = await cms.open("/", {
    stranger: true,
    locale: "es",
    dark: true,
    phone: true,
  });
  await page.getByLabel("Correo electrónico").fill(person.email);
  await page.getByRole("button", { name: "Entrar", exact: true }).click();
  expect(await page.getByText("Llena este campo, por favor.").count()).toBe(1);
  await page.getByLabel("Contraseña", { exact: true }).fill("no es esta contraseña");
  await page.getByRole("button", { name: "Entrar", exact: true }).click();
  const alert = page.getByRole("alert");
  await alert.waitFor();
  expect(await alert.textContent()).toBe("El correo o la contraseña no son correctos.");
  await screenshot(page, "shell-sign-in-wrong");
  await expectNoViolations(page);

  await page.getByRole("button", { name: "¿Olvidaste tu contraseña?" }).click();
  await page.getByRole("button", { name: "Enviar el correo" }).click();
  await page.getByText(`Si existe una cuenta para ${person.email}`).waitFor();
  await screenshot(page, "shell-forgot");
  for (let waited = 0; cms.posada.letters.length === 0 && waited < 50; waited++)
    await page.waitForTimeout(100);
  expect(cms.posada.letters.map(({ to }) => to)).toEqual([person.email]);
  expect(complaints.filter((text) => !refusal.test(text))).toEqual([]);
  await page.context().close();
});

test("the way to the sign-in page is less than 450 kB, compressed as it travels", async () => {
  const { page, context } = await cms.open("/no-such-room", { stranger: true });
  const loading: Promise<number>[] = [];
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  page.on("requestfinished", (request) => {
    if (request.url().includes("/admin/assets/"))
      loading.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await page.goto(`${cms.origin}/admin/`);
  await page.getByRole("heading", { name: "Sign in" }).waitFor();
  await page.waitForLoadState("networkidle");
  const bytes = (await Promise.all(loading)).reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeGreaterThan(100_000);
  expect(bytes).toBeLessThan(450_000);
  await page.context().close();
});
