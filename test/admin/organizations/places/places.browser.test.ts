import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { makeLocation, makeOrganization, makePhone, makeSchedule } from "../../../factories/organization.ts";
import { publishOrganizations } from "../../../factories/publish-organizations.ts";
import { expectNoViolations } from "../../../support/axe.ts";
import { screenshot } from "../../../support/browser.ts";
import { type Cms, openCms } from "../../../support/cms.ts";

let cms: Cms;
const office = makeLocation({ name: "Oficina" });
const shelter = makeLocation({
  visibility: "CITY_ONLY",
  city: "Tlaxcala",
  latitude: 19.32,
  longitude: -98.24,
  coordinatePrecision: "CITY",
});
const house = makeOrganization({
  locations: [office, shelter],
  phones: [makePhone({ locationId: office.id })],
  schedules: [
    makeSchedule({ locationId: office.id }),
    makeSchedule({ locationId: office.id, days: ["SA"], opens: "10:00", closes: "14:00" }),
    makeSchedule({ label: { es: "Línea de ayuda" }, days: ["FR"], opens: "20:00", closes: "04:00" }),
  ],
});

beforeAll(async () => {
  cms = await openCms();
  await publishOrganizations(cms.posada.db, [house]);
});
afterAll(() => cms?.close());

const point = async (page: Page) => [
  await page.getByLabel("Latitude").inputValue(),
  await page.getByLabel("Longitude").inputValue(),
  await page.getByLabel("The point is", { exact: true }).inputValue(),
];

test("a place is put on the map by a press, by keys and by a pasted link", async () => {
  const { page, complaints } = await cms.open(`/organizations/${house.id}`);
  const places = page.locator("section#locations");
  await places.scrollIntoViewIfNeeded();
  await places.getByRole("group", { name: "Map of 2 places" }).waitFor();
  await places.getByText("Belongs to this place: one phone and 2 lines of hours.").waitFor();
  await places.getByRole("button", { name: "Edit the place Oficina" }).click();
  expect(await point(page)).toEqual(["19.0433", "-98.1986", "EXACT"]);
  await places.locator("svg .land").waitFor();
  await screenshot(page, "places-map");

  await places.getByRole("button", { name: "the city", exact: true }).click();
  const map = places.getByRole("group", { name: "Map of 2 places" });
  await map.click({ position: { x: 60, y: 60 } });
  const [latitude = "", longitude = "", precision] = await point(page);
  expect(Number(latitude)).toBeGreaterThan(19.2);
  expect(Number(longitude)).toBeLessThan(-99);
  expect([latitude, longitude].every((degrees) => /^-?\d+\.\d{1,2}$/.test(degrees))).toBe(true);
  expect(precision).toBe("CITY");
  await page.getByRole("button", { name: "Undo" }).click();
  expect(await point(page)).toEqual(["19.0433", "-98.1986", "EXACT"]);

  await places.getByRole("button", { name: "the door", exact: true }).click();
  await places.getByRole("button", { name: /^1\. Oficina/ }).focus();
  await page.keyboard.press("ArrowRight");
  await places.getByText(/^1\. Oficina is now at 19\.0433, -98\./).waitFor();
  expect(Number((await point(page))[1])).toBeGreaterThan(-98.19);
  await map.focus();
  await page.keyboard.press("-");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("0");

  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate(() =>
    navigator.clipboard.writeText("https://www.google.com/maps/@19.4326,-99.1332,15z"),
  );
  await page.getByLabel("Latitude").click();
  await page.keyboard.press("Control+V");
  expect(await point(page)).toEqual(["19.4326", "-99.1332", "EXACT"]);

  await places.getByRole("combobox", { name: "Country" }).fill("guatem");
  await page.getByRole("option", { name: "Guatemala" }).click();
  await places.getByText("72000 Puebla, Guatemala").waitFor();
  await expectNoViolations(page, "section#locations");
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("opening hours are typed, moved by keys, copied and drawn, and saved as they are shown", async () => {
  const { page, complaints } = await cms.open(`/organizations/${house.id}`);
  const hours = page.getByRole("article", { name: "Oficina" });
  await hours.getByText("Mon–Fri 9:00–17:00, Sat 10:00–14:00").waitFor();
  const opens = hours.getByLabel("Opens").first();
  await opens.fill("830");
  await hours.getByLabel("Closes").first().fill("5");
  await opens.focus();
  await hours.getByText("Mon–Fri 8:30–17:00, Sat 10:00–14:00").waitFor();

  await hours.getByRole("button", { name: "Monday 8:30–17:00" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Shift+ArrowLeft");
  await hours.getByText("Mon–Fri 8:45–17:00, Sat 10:00–14:00").waitFor();
  await page.keyboard.press("Enter");
  await hours.getByRole("button", { name: "Change Monday alone" }).click();
  await hours.getByLabel("Opens").nth(1).fill("noon");
  await hours.getByLabel("Opens").nth(1).blur();
  await hours.getByText("Mon 12:00–17:00, Tue–Fri 8:45–17:00, Sat 10:00–14:00").waitFor();

  await hours.getByRole("button", { name: "Saturday", exact: true }).first().click();
  await page.getByRole("menuitem", { name: "Weekend like Saturday" }).click();
  await hours.getByText("Sat, Sun 10:00–14:00, Mon 12:00–17:00, Tue–Fri 8:45–17:00").waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await hours.getByText("Mon 12:00–17:00, Tue–Fri 8:45–17:00, Sat 10:00–14:00").waitFor();

  const week = hours.locator(".week");
  await week.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await week.boundingBox())!;
  // Sunday is the first row: from six in the evening until midnight.
  await page.mouse.move(x + width * 0.75, y + height / 14);
  await page.mouse.down();
  await page.mouse.move(x + width * 0.9, y + height / 14);
  await page.mouse.move(x + width - 1, y + height / 14);
  await page.mouse.up();
  await hours.getByText(/^Sun 18:00–24:00, Mon/).waitFor();
  await page.evaluate(() => document.querySelector("#hours")!.scrollIntoView());
  await screenshot(page, "places-hours");
  await expectNoViolations(page, "article[aria-label=Oficina]");

  await page.getByRole("button", { name: /^Save/ }).click();
  await page.getByRole("status").filter({ hasText: "Everything is saved" }).waitFor();
  const [first, saturday, hotline] = house.schedules;
  const saved = await cms.posada.db.schedule.findMany({
    where: { organizationId: house.id },
    orderBy: { position: "asc" },
    select: { id: true, days: true, opens: true, closes: true, locationId: true, label: true },
  });
  const made = expect.any(String);
  const here = { locationId: office.id, label: {} };
  const { id, days, opens: evening, closes, locationId, label } = hotline!;
  expect(saved).toEqual([
    { ...here, id: first!.id, days: ["TU", "WE", "TH", "FR"], opens: "08:45", closes: "17:00" },
    { ...here, id: made, days: ["MO"], opens: "12:00", closes: "17:00" },
    { ...here, id: saturday!.id, days: ["SA"], opens: "10:00", closes: "14:00" },
    { ...here, id: made, days: ["SU"], opens: "18:00", closes: "24:00" },
    { id, days, opens: evening, closes, locationId, label },
  ]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("pasted lines are taken apart when somebody confirms it, and stay text when nobody does", async () => {
  const { page, complaints } = await cms.open(`/organizations/${house.id}`, { locale: "es", dark: true });
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const phones = page.locator('section#phones [data-field$=".asPublished"] input');
  const paste = async () => {
    await phones.first().selectText();
    await page.keyboard.press("Control+V");
  };
  const said = () => phones.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  const lines = "Tel: (55) 7583 9623 / 5514-0475 ext. 12";
  await phones.first().waitFor();
  await page.evaluate((text) => navigator.clipboard.writeText(text), lines);
  const dialog = page.getByRole("dialog", { name: "En lo que pegaste hay: 2 teléfonos" });
  await paste();
  await dialog.waitFor();
  await screenshot(page, "places-paste");
  await expectNoViolations(page, "[role=dialog]");
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  expect(await said()).toEqual([lines]);

  await paste();
  await dialog.getByLabel("Extensión").last().fill("13");
  await dialog.getByRole("button", { name: "Usar 2 teléfonos" }).click();
  await dialog.waitFor({ state: "detached" });
  expect(await said()).toEqual(["(55) 7583 9623", expect.stringContaining("5514-0475")]);
  expect(await page.getByLabel("Extensión").last().inputValue()).toBe("13");
  await page.getByRole("button", { name: "Deshacer" }).click();
  expect(await said()).toEqual([lines]);

  await page.locator("section#locations").getByRole("button", { name: "Pegar…" }).click();
  await page
    .getByLabel("Lo que pegaste")
    .fill("Calle Lucerna 88, Col. Juárez, 06600 Ciudad de México\nTe esperamos");
  const useIt = page.getByRole("button", { name: "Usar una dirección" });
  await useIt.waitFor();
  await page.getByText("No se entendió").waitFor();
  await useIt.click();
  await page.getByText("06600 Ciudad de México, México").waitFor();
  await expectNoViolations(page, "section#locations");
  expect(complaints).toEqual([]);
  await page.context().close();
});
