import { afterAll, beforeAll, expect, test } from "@jest/globals";
import axe from "axe-core";
import type { Browser } from "playwright-core";
import { makeResetToken } from "../../../server/auth/links.ts";
import { makePerson } from "../../factories/people.ts";
import { openTestApp, type TestApp } from "../../support/app.ts";
import { closeTabs, screenshot, sharedBrowser, watchPage } from "../../support/browser.ts";

let posada: TestApp;
let browser: Browser;
let origin: string;
beforeAll(async () => {
  [posada, browser] = await Promise.all([openTestApp("empty"), sharedBrowser()]);
  posada.setNow(new Date());
  origin = await posada.app.listen({ port: 0, host: "127.0.0.1" });
});
afterAll(async () => {
  await closeTabs(browser);
  await posada?.close();
});

async function invite(locale: string): Promise<string> {
  const { id } = await makePerson(posada.db, { invited: true, locale, name: "Ana" });
  return makeResetToken(posada.db, { userId: id, hours: 1, now: new Date() });
}

test("a password is chosen by keyboard, without a script, and mistakes are told beside their field", async () => {
  const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  page.setDefaultTimeout(10_000);
  await page.goto(`${origin}/auth/welcome?token=${await invite("es")}`);
  await page.getByLabel("Su nombre").fill("Ana Díaz");
  await page.getByLabel("Contraseña", { exact: true }).fill("demasiadas palabras");
  await page.getByLabel("La contraseña otra vez").fill("demasiadas palabrotas");
  await page.keyboard.press("Enter");
  await page.getByRole("alert").getByText("Las dos contraseñas no son iguales.").waitFor();
  expect(await page.getByLabel("Su nombre").inputValue()).toBe("Ana Díaz");
  await screenshot(page, "welcome-phone");
  await page.getByLabel("Contraseña", { exact: true }).fill("demasiadas palabras");
  await page.getByLabel("La contraseña otra vez").fill("demasiadas palabras");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Su contraseña está guardada" }).waitFor();
  await page.close();
});

test("the pages keep their own policy, and have no barrier that axe can see", async () => {
  const page = await browser.newPage({ locale: "es" });
  page.setDefaultTimeout(10_000);
  const complaints = await watchPage(page, origin);
  for (const path of [`/auth/welcome?token=${await invite("en")}`, "/auth/reset"]) {
    await page.goto(origin + path);
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as { axe: Pick<typeof axe, "run"> }).axe.run(),
    );
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).toEqual([]);
  }
  expect(complaints).toEqual([]);
  await page.close();
});
