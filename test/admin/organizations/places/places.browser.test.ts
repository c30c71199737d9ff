import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import {
  makeContact,
  makeLocation,
  makeOrganization,
  makePhone,
  makeSchedule,
} from "../../../factories/organization.ts";
import { publishOrganizations } from "../../../factories/publish-organizations.ts";
import { expectNoViolations } from "../../../support/axe.ts";
import { screenshot } from "../../../support/browser.ts";
import { type Cms, openCms } from "../../../support/cms.ts";

let cms: Cms;
const office = makeLocation({ name: "Oficina" });
const shelter = makeLocation({
  visibility: "CITY_ONLY",
  asPublished: null,
  address1: "Privada 3",
  city: "Tlaxcala",
  state: "Tlaxcala",
  postalCode: "90000",
  latitude: 19.32,
  longitude: -98.24,
  coordinatePrecision: "CITY",
});
const secret = makeLocation({
  visibility: "HIDDEN",
  latitude: null,
  longitude: null,
  coordinatePrecision: null,
  city: "Cholula",
});
const house = makeOrganization({
  locations: [office, shelter, secret],
  phones: [makePhone({ locationId: office.id })],
  contacts: [makeContact({ locationId: secret.id })],
  schedules: [
    makeSchedule({ locationId: office.id }),
    makeSchedule({ locationId: office.id, days: ["SA"], opens: "10:00", closes: "14:00" }),
    makeSchedule({
      label: { en: "Hotline", es: "Línea de ayuda" },
      days: ["FR", "SA"],
      opens: "20:00",
      closes: "04:00",
    }),
  ],
});

beforeAll(async () => {
  cms = await openCms();
  await publishOrganizations(cms.posada.db, [house]);
});
afterAll(() => cms?.close());

const look = async (page: Page, id: string, name: string) => {
  const section = page.locator(`section#${id}`);
  await section.scrollIntoViewIfNeeded();
  if (id === "locations")
    await page
      .locator("svg .land")
      .waitFor({ timeout: 6000 })
      .catch(() => undefined);
  await page.evaluate((id) => document.getElementById(id)!.scrollIntoView(), id);
  await screenshot(page, name);
};

test("look", async () => {
  for (const [name, options] of Object.entries({
    light: {},
    spanish: { locale: "es" as const },
    phone: { phone: true },
  })) {
    const { page, complaints } = await cms.open(`/organizations/${house.id}`, options);
    await page.waitForTimeout(2500);
    await screenshot(page, `places-${name}-first`);
    console.log(name, complaints);
    await look(page, "locations", `places-${name}-map`).catch(async (e) => {
      await screenshot(page, "places-crash");
      console.log(complaints.join("\n"));
      throw e;
    });
    await look(page, "hours", `places-${name}-hours`);
    await page
      .locator("section#locations")
      .getByRole("button", { name: /^(Edit|Editar)/ })
      .first()
      .click();
    await look(page, "locations", `places-${name}-open`);
    await page.evaluate(() => scrollBy(0, 700));
    await screenshot(page, `places-${name}-open-2`);
    const hours = page.locator("section#hours");
    if (name === "phone") {
      await hours.locator("article").last().scrollIntoViewIfNeeded();
      await screenshot(page, "places-phone-article");
    }
    await hours
      .getByRole("button", { name: /^(Name and|Nombre y)/ })
      .last()
      .click();
    await hours.getByRole("button", { name: /^(Friday|viernes) 20/ }).click();
    await hours.locator("article").last().scrollIntoViewIfNeeded();
    await page.evaluate(() => document.querySelector("#hours article:last-of-type")!.scrollIntoView());
    await page.evaluate(() => scrollBy(0, -80));
    await screenshot(page, `places-${name}-naming`);
    await page
      .getByRole("button", { name: /^(Paste|Pegar) …/ })
      .first()
      .click();
    await page.getByRole("dialog").waitFor();
    await page.keyboard.insertText(
      "Tel: (55) 7583 9623 / 5514-0475 ext. 12\nCalle Lucerna 88, Col. Juárez, 06600 Ciudad de México\nLunes a viernes de 9:00 a 17:00\nayuda@example.org\nAtendemos con mucho gusto",
    );
    await page.waitForTimeout(1500);
    await screenshot(page, `places-${name}-paste`);
    await expectNoViolations(page, "[role=dialog]").catch((error) => console.log(error.message));
    await page.keyboard.press("Escape");
    console.log(name, complaints);
    await expectNoViolations(page, "section#locations").catch((error) => console.log(error.message));
    await expectNoViolations(page, "section#hours").catch((error) => console.log(error.message));
    await page.context().close();
  }
}, 120_000);
