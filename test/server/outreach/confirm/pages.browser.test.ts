import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import type { OrganizationDocument } from "../../../../server/organizations/document.ts";
import { makeLetter } from "../../../factories/letters.ts";
import { makeContact, makeOrganization, makePhone, makeSchedule } from "../../../factories/organization.ts";
import { publishOrganizations } from "../../../factories/publish-organizations.ts";
import { openTestApp, type TestApp } from "../../../support/app.ts";
import { expectNoViolations, lookBy } from "../../../support/axe.ts";
import { closeTabs, screenshot, sharedBrowser, watchPage } from "../../../support/browser.ts";

let posada: TestApp;
let browser: Browser;
let origin: string;
let house: OrganizationDocument;
let sister: OrganizationDocument;
beforeAll(async () => {
  [posada, browser] = await Promise.all([openTestApp("empty"), sharedBrowser()]);
  origin = await posada.app.listen({ port: 0, host: "127.0.0.1" });
});
afterAll(async () => {
  await closeTabs(browser);
  await posada?.close();
});
beforeEach(async () => {
  const person = makeContact();
  house = makeOrganization({
    phones: [
      makePhone(),
      makePhone({ type: "WHATSAPP", asPublished: "222 555 0101", number: "+522225550101" }),
    ],
    contacts: [person],
    schedules: [makeSchedule(), makeSchedule({ days: ["SA"], opens: "10:00", closes: "13:00" })],
  });
  sister = makeOrganization({ name: "Casa Verde" });
  await publishOrganizations(posada.db, [house, sister]);
});

const phone = { width: 360, height: 740 };

async function open(path: string, options: Parameters<Browser["newPage"]>[0] = {}): Promise<Page> {
  const page = await browser.newPage({ javaScriptEnabled: false, viewport: phone, ...options });
  page.setDefaultTimeout(10_000);
  await page.goto(origin + path);
  return page;
}

/** Everything that axe can see, by day and by night; for that alone a script may run. */
async function look(path: string, form?: Record<string, string>): Promise<void> {
  const page = await browser.newPage({ viewport: phone });
  page.setDefaultTimeout(10_000);
  const complaints = await watchPage(page, origin);
  await page.goto(origin + path);
  await page.evaluate(() => {
    for (const part of document.querySelectorAll("details")) part.open = true;
  });
  for (const [name, value] of Object.entries(form ?? {})) await page.locator(`[name="${name}"]`).fill(value);
  if (form) {
    await page.locator("button[value=send]").click();
    await page.locator("[aria-invalid]").first().waitFor();
  }
  for (const scheme of ["light", "dark"] as const) {
    await lookBy(page, scheme);
    await expectNoViolations(page);
  }
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(phone.width);
  // A page that is sent back says so by its status; nothing else may be complained of.
  expect(complaints.filter((each) => !/422/.test(each))).toEqual([]);
  await page.close();
}

test.each([
  ["en", "You are here", "Español"],
  ["es", "Están aquí", "English"],
])(
  "every page is without a barrier on a small phone, by day and by night (%s)",
  async (locale, here, other) => {
    const address = `${randomUUID()}@example.org`;
    const single = await makeLetter(posada.db, [house], { locale, address });
    const both = await makeLetter(posada.db, [house, sister], { locale, address: `two-${address}` });
    await look(`/confirm/${single.token}`);
    await look(`/confirm/${single.token}`, { "v3.number": "?", "v6.opens": "9", note: "x".repeat(2_001) });
    await look(`/confirm/${both.token}`);
    await look(`/confirm/thanks?locale=${locale}`);
    const page = await open(`/confirm/${single.token}`);
    await page.getByText(here).first().waitFor();
    await screenshot(page, `confirm-${locale}`, { whole: true });
    await page.getByText(other, { exact: true }).click();
    await page.locator(`html:not([lang=${locale}])`).waitFor();
    await page.close();
  },
);

test("an organization answers by thumb, without a script: one press, and thanks", async () => {
  const { token, id } = await makeLetter(posada.db, [house], { address: `${randomUUID()}@example.org` });
  const page = await open(`/confirm/${token}`);
  const button = page.getByRole("button", { name: "Everything here is right" });
  const { height } = (await button.boundingBox())!;
  expect(height).toBeGreaterThanOrEqual(44);
  await button.click();
  await page.getByRole("heading", { name: "Thank you" }).waitFor();
  await screenshot(page, "confirm-thanks");
  await page.goBack();
  expect(await posada.db.confirmAnswer.count({ where: { letterId: id } })).toBe(1);
  await page.close();
});

test("it corrects what is wrong by keyboard, is told at the field what cannot be, and loses nothing typed", async () => {
  const { token, id } = await makeLetter(posada.db, [house], {
    locale: "es",
    address: `${randomUUID()}@example.org`,
  });
  const page = await open(`/confirm/${token}`);
  await page.locator("details.d > summary").focus();
  await page.keyboard.press("Enter");
  const number = page.getByRole("group", { name: "Teléfono 222 123 4567" });
  await number.getByText("Corregir").focus();
  await page.keyboard.press("Enter");
  await number.getByLabel("Número").fill("no hay");
  const hours = page.getByRole("group", { name: "Horario sáb" });
  await hours.getByLabel("Correcto").check();
  await page.getByLabel("Algo más que debamos saber").fill("Tocar el timbre.");
  await page.getByRole("button", { name: "Enviar", exact: true }).click();
  await number.getByText("Un teléfono tiene al menos tres cifras").waitFor();
  expect(await number.getByLabel("Número").inputValue()).toBe("no hay");
  expect(await hours.getByLabel("Correcto").isChecked()).toBe(true);
  await screenshot(page, "confirm-wrong-es", { whole: true });
  await page.getByRole("alert").getByRole("link", { name: "Un teléfono tiene" }).click();
  expect(new URL(page.url()).hash).toBe("#w.v2.number");
  expect(await page.getByRole("button", { name: "Todo esto es correcto" }).count()).toBe(0);
  await number.getByLabel("Número").fill("222 765 4321");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Gracias" }).waitFor();
  const answer = await posada.db.confirmAnswer.findFirstOrThrow({
    where: { letterId: id },
    include: { proposal: true },
  });
  expect(answer.claims).toEqual([
    { claimId: house.phones[0]!.id, says: "CHANGED", fields: { number: "222 765 4321" } },
    { claimId: house.schedules[1]!.id, says: "RIGHT" },
  ]);
  expect(answer.proposal).toMatchObject({ message: "Tocar el timbre." });
  await page.close();
});

test("on a browser that knows neither folding nor colors by name, everything is there to be used", async () => {
  const { token } = await makeLetter(posada.db, [house], { address: `${randomUUID()}@example.org` });
  const { body } = await posada.app.inject(`/confirm/${token}`);
  const old = body
    .replace(/<style>[\s\S]*<\/style>/, "")
    .replaceAll("details", "div")
    .replaceAll("summary", "p");
  const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 240, height: 320 } });
  await page.setContent(old);
  expect(await page.getByRole("radio").count()).toBe(18);
  expect(await page.getByRole("textbox").first().isVisible()).toBe(true);
  expect(await page.getByRole("button", { name: "Send" }).isVisible()).toBe(true);
  await page.close();
});
