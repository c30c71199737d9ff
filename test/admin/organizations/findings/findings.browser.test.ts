import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { derivePhone } from "../../../../server/organizations/phones/derive-phone.ts";
import { reportFindings } from "../../../../server/quality/report-findings.ts";
import { makeEmail, makeOrganization, makePhone } from "../../../factories/organization.ts";
import { makePerson } from "../../../factories/people.ts";
import { publishWithFindings } from "../../../factories/publish-with-findings.ts";
import { expectNoViolations, lookBy } from "../../../support/axe.ts";
import { screenshot } from "../../../support/browser.ts";
import { type Cms, openCms, type Tab } from "../../../support/cms.ts";

let cms: Cms;
let tab: Tab;
let page: Page;
const yesterday = new Date("2026-03-14T12:00:00Z");
const link = {
  ...{ id: randomUUID(), kind: "WEBSITE" as const, asPublished: null, label: {} },
  url: "https://luz.example/",
};
const plain = makeOrganization({
  name: "Casa de la Luz del Migrante",
  phones: ["044 55 1234 5678", "01 222 765 4321"].map((asPublished) => makePhone({ asPublished })),
  emails: [makeEmail({ address: "luz@gmial.com", asPublished: "luz@gmial.com" })],
  links: [link],
});
const house = { ...plain, phones: plain.phones.map((phone) => derivePhone(phone, plain, [])) };
const [first, second] = house.phones;
const twin = makeOrganization({
  name: "Casa de la Luz",
  locations: house.locations.map((location) => ({ ...location, id: randomUUID() })),
  phones: house.phones.map((phone) => ({ ...phone, id: randomUUID() })),
  schedules: [],
});

beforeAll(async () => {
  cms = await openCms();
  const { db } = cms.posada;
  await publishWithFindings(db, [house, twin], yesterday);
  const dead = {
    ...{ organizationId: house.id, rule: "LINK_BROKEN", severity: "HIGH" as const, claimId: link.id },
    ...{ path: `links.${link.id}.url`, evidence: { url: link.url }, explanation: null, repair: null },
    title: { en: "Nothing is found at this link", es: "No se encuentra nada en este enlace" },
  };
  const look = { source: "CHECK" as const, organizationIds: [house.id], codes: [dead.rule], now: yesterday };
  await db.$transaction((tx) => reportFindings(tx, look, [dead]));
  const person = await makePerson(db, { name: "Luz Herrera" });
  tab = await cms.open(`/organizations/${house.id}#phones.${second!.id}.asPublished`, { person });
  page = tab.page;
});
afterAll(() => cms?.close());

const number = (place: number) =>
  page.getByRole("textbox", { name: "Number, as it is published" }).nth(place);
const dialog = () => page.getByRole("dialog");
const decide = (title: string) => page.getByRole("button", { name: `Decide about: ${title}` });
const notice = (text: string) => page.getByRole("status").filter({ hasText: text });
const kept = (rule: string) => cms.posada.db.finding.findMany({ where: { organizationId: house.id, rule } });

test("what is noticed stands beside its field, disappears calmly when it is mended, and can be mended at once", async () => {
  // The address names a field: the cursor is in it.
  await page.waitForFunction((id) => document.activeElement?.id === id, "phones.1.asPublished");
  const retired = page.getByText("Nobody gets through with 01 in front any more");
  await retired.waitFor();
  await page.getByText("Nothing is found at this link").waitFor();
  const head = page.getByRole("region", { name: "About the whole entry" });
  const compare = head.getByRole("link", { name: `Compare with “${twin.name}”` });
  expect(await compare.getAttribute("href")).toBe(`/admin/duplicates/${house.id}/${twin.id}`);

  const line = page.getByRole("listitem").filter({ hasText: "with 01 in front" }).last();
  const before = (await line.boundingBox())!.height;
  await number(1).fill("222 765 4321");
  await notice("Mended: Nobody gets through with 01 in front any more.").waitFor({ state: "attached" });
  // It keeps its place under the hands that typed, until they go on.
  expect((await line.boundingBox())!.height).toBe(before);
  await line.getByRole("img", { name: "Mended" }).waitFor();
  await number(0).focus();
  await line.waitFor({ state: "detached" });

  await page.getByRole("textbox", { name: "Address", exact: true }).last().fill("https://casa.example/");
  await page.getByText("Nothing is found at this link").waitFor({ state: "detached" });

  await page.getByRole("button", { name: /^\d+ hints$/ }).click();
  await page.getByRole("button", { name: "Mend all 2…" }).click();
  await dialog().getByText("luz@gmail.com").waitFor();
  await expectNoViolations(page, "[role=dialog]");
  await dialog().getByRole("checkbox", { name: /044/ }).uncheck();
  await dialog().getByRole("button", { name: "Mend one" }).click();
  await page.waitForFunction(
    () =>
      document.querySelector<HTMLInputElement>('[name="emails.0.asPublished"]')?.value === "luz@gmail.com",
  );
  expect(await number(0).inputValue()).toBe(first!.asPublished);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("Is it gmail.com?").waitFor();
  expect(tab.complaints).toEqual([]);
});

test("a finding is dismissed for a reason, can be looked at and opened again, put off, and handed to somebody", async () => {
  const title = "Nobody gets through with 044 in front any more";
  await decide(title).press("Enter");
  await page.keyboard.press("Enter");
  await dialog().getByRole("textbox").fill("They answer on it.");
  await expectNoViolations(page, "[role=dialog]");
  await dialog().getByRole("button", { name: "Dismiss" }).click();
  await notice("Dismissed.").waitFor();
  await decide(title).waitFor({ state: "detached" });
  // What had the focus is gone: the cursor is in the field that it was about.
  await page.waitForFunction((id) => document.activeElement?.id === id, "phones.0.asPublished");
  expect((await kept("PHONE_RETIRED")).map(({ dismissed, reason }) => [dismissed, reason])).toContainEqual([
    true,
    "They answer on it.",
  ]);
  await page.getByRole("button", { name: "Undo" }).click();
  await decide(title).waitFor();

  await decide(title).click();
  await page.getByRole("menuitem", { name: "Not now…" }).click();
  await expectNoViolations(page, "[role=dialog]");
  await dialog().getByRole("button", { name: "Put off" }).click();
  await decide(title).waitFor({ state: "detached" });
  await page.getByRole("button", { name: /^\d+ hints?$/ }).click();
  await dialog().getByRole("button", { name: "1 put off" }).press("Enter");
  await dialog().getByText("Put off by Luz Herrera until March 22, 2026.").waitFor();
  await expectNoViolations(page, "[role=dialog]");
  await dialog().getByRole("button", { name: "Open again" }).press("Enter");
  await page.keyboard.press("Escape");
  await decide(title).click();
  await page.getByRole("menuitem", { name: "Hand to…" }).click();
  await dialog().getByText("Luz Herrera (you)").waitFor();
  await dialog().getByRole("button", { name: "Hand over" }).click();
  await page.getByText("Luz Herrera sees to it.").waitFor();
  expect((await kept("PHONE_RETIRED")).map(({ assigneeId }) => assigneeId)).toContain(tab.person.id);
  expect(tab.complaints).toEqual([]);
});

test("a claim is flagged by two keys, an entry from the page's menu and from its row; whoever opens it sees it and settles it", async () => {
  const stale = page.getByText("Somebody thinks that this is out of date", { exact: true });
  const chip = page.locator(`[data-claim-chip="${second!.id}"]`);
  await chip.focus();
  await page.keyboard.press("f");
  await dialog().getByText("Phone “01 222 765 4321”").waitFor();
  await page.keyboard.press("Enter");
  await stale.waitFor();
  await page.getByText("Luz Herrera, now.").waitFor();
  expect(await kept("FLAGGED_STALE")).toMatchObject([{ claimId: second!.id, path: `phones.${second!.id}` }]);
  await page.getByRole("button", { name: "Undo" }).click();
  await stale.waitFor({ state: "detached" });

  // Where no claim is at hand, the whole entry is meant.
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Flag…" }).click();
  await dialog().getByText("The whole entry").waitFor();
  await page.keyboard.press("4");
  await dialog().getByRole("combobox", { name: "Of which one?" }).fill("Casa de la Luz");
  await page.getByRole("option", { name: /^Casa de la Luz\s?Puebla/ }).click();
  await dialog()
    .getByRole("textbox", { name: "Note for the others (optional)" })
    .fill("The same door, the same phone.");
  await expectNoViolations(page, "[role=dialog]");
  await dialog().getByRole("button", { name: "Flag" }).click();
  const head = page.getByRole("region", { name: "About the whole entry" });
  await head.getByText("“The same door, the same phone.” — Luz Herrera, now.").waitFor();
  for (const colorScheme of ["light", "dark"] as const) {
    await lookBy(page, colorScheme);
    await expectNoViolations(page);
  }
  await lookBy(page, "light");
  await screenshot(page, "form-findings", { whole: true });
  await head.getByRole("button", { name: "Settle" }).press("Enter");
  await head.getByText("Luz Herrera, now.").waitFor({ state: "detached" });
  expect(await kept("FLAGGED_DUPLICATE")).toMatchObject([
    { otherId: twin.id, resolvedBy: `user:${tab.person.id}` },
  ]);
  expect(tab.complaints).toEqual([]);

  const contributor = await makePerson(cms.posada.db, { role: "CONTRIBUTOR", name: "Sol", locale: "es" });
  const other = await cms.open(`/organizations?filter={"search":"luz"}`, {
    person: contributor,
    locale: "es",
    phone: true,
  });
  await other.page.getByRole("button", { name: `Marcar: ${twin.name}`, exact: true }).click();
  await other.page.getByRole("radio", { name: /^Está cerrado/ }).check();
  await expectNoViolations(other.page, "[role=dialog]");
  await other.page.getByRole("button", { name: "Marcar", exact: true }).click();
  await other.page.getByText("Marcado. Lo verá quien lo abra después.").waitFor();
  // Who reads no findings has none to take back.
  expect(await other.page.getByRole("button", { name: "Deshacer" }).count()).toBe(0);
  await other.page.goto(`${cms.origin}/admin/organizations/${twin.id}`);
  await other.page.getByRole("button", { name: /^\d+ avisos?$/ }).click();
  await expectNoViolations(other.page, "[role=dialog]");
  await other.page.setViewportSize({ width: 320, height: 640 });
  expect(await other.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(other.complaints).toEqual([]);
  await other.context.close();
});

test("who writes one that may be there already is asked, and may go on", async () => {
  await page.goto(`${cms.origin}/admin/organizations/create`);
  const name = page.getByRole("textbox", { name: "Name", exact: true });
  await name.fill("Casa Lu");
  await name.fill("Casa de la Luz");
  const asked = page.getByRole("region", { name: /^Is it / });
  await asked.getByText("the same name").first().waitFor();
  await notice("It may be there already:").waitFor({ state: "attached" });
  const found = asked.getByRole("link", { name: new RegExp(`^${twin.name} `) });
  expect(await found.getAttribute("href")).toBe(`/admin/organizations/${twin.id}`);
  await expectNoViolations(page, "#names");
  await screenshot(page, "form-doubles");
  await name.fill("Albergue de los Montes Azules");
  await asked.waitFor({ state: "detached" });
  expect(tab.complaints).toEqual([]);
});
