import { expect } from "@jest/globals";
import type { Locator, Page } from "playwright-core";
import type { Cms, Tab } from "../../support/cms.ts";
import type { Hand } from "./hands.ts";
import { anything, type Say, said } from "./words.ts";

export interface Walker {
  cms: Cms;
  tab: Tab;
  hand: Hand;
  say: Say;
  /** Whether the window is as narrow as a phone's. */
  phone: boolean;
}

const exactly = { exact: true };
const part = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
/** A number as it stands on the page may have any spaces. */
const laredo = "Casa del Migrante Nuevo Laredo";

/** Comes in with a password, and finds the desk. */
export async function comeIn({ tab: { page, person }, hand, say }: Walker): Promise<void> {
  await hand.write(page.getByRole("textbox", { name: say("signIn.email"), exact: true }), person.email);
  await hand.write(page.getByLabel(say("signIn.password"), exactly), person.password);
  await hand.press(page.getByRole("button", { name: say("signIn.submit"), exact: true }));
  await page.getByRole("heading", { name: say("layout.home"), level: 1 }).waitFor();
}

/** Finds the shelter by a part of its name, whatever the page. */
export async function findByTyping({ tab: { page }, hand, say, phone }: Walker): Promise<void> {
  if (phone) await hand.press(page.getByRole("button", { name: say("layout.search.open") }));
  await hand.write(page.getByRole("combobox", { name: say("layout.search.label") }), "laredo");
  await page
    .getByRole("option", { name: new RegExp(laredo) })
    .first()
    .waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: laredo, level: 1 }).waitFor();
}

const saved = (page: Page, say: Say) => page.getByText(say("saving.saved.PUBLISHED")).last();

/** Tells the page to save, whatever comes of it. */
export async function trySaving({ tab: { page }, hand, say }: Walker): Promise<void> {
  await hand.save(page.getByRole("button", { name: say("saving.savePublic"), exact: true }));
}

export async function save(walker: Walker): Promise<void> {
  const { page } = walker.tab;
  await trySaving(walker);
  await saved(page, walker.say).waitFor();
}

/** Pastes a line of a website over a number: it becomes two phones, when it is confirmed. */
export async function correctByPasting(walker: Walker): Promise<void> {
  const { page } = walker.tab;
  const { hand, say } = walker;
  const number = part(page, say("form.sections.phones")).getByRole("textbox", {
    name: say("form.phones.number"),
  });
  await hand.paste(number.first(), "Tel: (867) 714-5611 / 715-0099 ext. 12");
  const two = say("pasting.counts.phones", { smart_count: 2 });
  await hand.press(
    page.getByRole("dialog").getByRole("button", { name: say("pasting.apply", { items: two }) }),
  );
  expect(await number.count()).toBe(2);
  await save(walker);
}

/** Verifies the first phone by a call. */
export async function verifyByPhone({ tab: { page }, hand, say }: Walker): Promise<void> {
  const phones = part(page, say("form.sections.phones"));
  const chip = phones
    .getByRole("button", { name: new RegExp(`: ${say("claims.standing.NEVER_VERIFIED")}$`) })
    .first();
  await hand.press(chip);
  await hand.press(
    page
      .getByRole("group", { name: say("claims.method") })
      .getByRole("button")
      .first(),
  );
  const recorded = { outcome: say("words.outcome.CONFIRMED"), how: say("words.method.PHONE") };
  await page.getByText(say("claims.recorded", recorded)).waitFor();
}

/** Sees both in the history, and puts back what was there before. */
export async function readHistoryAndRestore({ tab: { page }, hand, say }: Walker): Promise<void> {
  await hand.press(page.getByRole("link", { name: say("form.history"), exact: true }));
  await page.getByRole("heading", { name: say("history.title.timeline", { name: laredo }) }).waitFor();
  const main = page.getByRole("main");
  await main
    .getByText(said(say, "history.checked.CONFIRMED", { how: say("words.method.PHONE"), what: anything }))
    .first()
    .waitFor();
  await main
    .getByText(/714-5611/)
    .first()
    .waitFor();
  const imported = page.getByRole("button", { name: say("history.actions", { number: 1 }), exact: true });
  await hand.press(imported);
  await hand.press(page.getByRole("menuitem", { name: say("history.restore") }));
  await hand.press(
    page.getByRole("dialog").getByRole("button", { name: say("history.restoreButton"), exact: true }),
  );
  await page.getByText(say("history.restored")).waitFor();
}

/** Adds a house with two places, three languages and hours, and publishes it. */
export async function addAndPublish(walker: Walker, name: string): Promise<void> {
  const { page } = walker.tab;
  const { hand, say, cms } = walker;
  await page.goto(`${cms.origin}/admin/organizations/create?country=MX&section=legal-aid`);
  await hand.write(page.getByRole("textbox", { name: say("form.name.name"), exact: true }), name);
  await describe(walker);
  const places = part(page, say("form.sections.locations"));
  for (const [index, city] of ["Tijuana", "Tecate"].entries()) {
    await hand.press(places.getByRole("button", { name: say("places.add"), exact: true }));
    await hand.write(
      places.getByRole("textbox", { name: say("places.fields.address1") }).last(),
      `Calle ${index + 1}`,
    );
    await hand.write(places.getByRole("textbox", { name: say("places.fields.city") }).last(), city);
  }
  await addHours(walker);
  await hand.press(page.getByRole("button", { name: say("saving.publish.button"), exact: true }));
  const dialog = page.getByRole("dialog");
  await hand.press(dialog.getByRole("button", { name: say("saving.publish.confirmSave"), exact: true }));
  await page.getByText(say("saving.publish.done")).waitFor();
}

async function describe({ tab: { page }, hand, say }: Walker): Promise<void> {
  const does = part(page, say("form.sections.descriptions"));
  const label = (language: string) => say("form.descriptions.label", { language });
  const desk = await page.evaluate(() => document.documentElement.lang);
  const names = new Intl.DisplayNames([desk], { type: "language" });
  const [english, spanish, arabic] = ["en", "es", "ar"].map((tag) => names.of(tag)!) as [
    string,
    string,
    string,
  ];
  const field = (language: string) =>
    does.getByRole("textbox", { name: new RegExp(`^${label(language)}$`, "i") });
  const shown = async (language: string) => {
    const tab = does.getByRole("tab", { name: new RegExp(`^${language}$`, "i") });
    if ((await field(language).count()) > 0) return;
    if ((await tab.count()) > 0) return hand.press(tab);
    await hand.choose(does.getByRole("combobox").first(), capital(language));
  };
  await shown(english);
  await hand.write(field(english), "Beds for the night, and advice.");
  await shown(spanish);
  await hand.write(field(spanish), "Camas para la noche y orientación.");
  await hand.press(does.getByRole("button", { name: say("form.languages.add"), exact: true }));
  await page.keyboard.insertText("العربية");
  await page.getByRole("listbox").getByRole("option").first().waitFor();
  await page.keyboard.press("Enter");
  await hand.write(field(arabic), "أسرّة للمبيت ومشورة.");
  expect(await field(arabic).getAttribute("dir")).toBe("rtl");
}

const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);

async function addHours({ tab: { page }, hand, say }: Walker): Promise<void> {
  const hours = part(page, say("form.sections.hours"));
  const line = hours.getByRole("button", { name: say("places.hours.add"), exact: true });
  const first: Locator = (await line.count()) > 0 ? line.first() : hours.getByRole("button").last();
  await hand.press(first);
  const days = hours.getByRole("group", { name: say("places.hours.days"), exact: true }).first();
  for (const day of ["MO", "TU"]) {
    const button = days.getByRole("button", { name: say(`words.weekday.${day}`), exact: true });
    if ((await button.getAttribute("aria-pressed")) !== "true") await hand.press(button);
  }
  await hand.write(hours.getByRole("textbox", { name: say("places.hours.opens") }).first(), "9");
  await hand.write(hours.getByRole("textbox", { name: say("places.hours.closes") }).first(), "17:30");
}

/** What everybody can read of it. */
export async function readPublic({ cms }: Walker, search: string) {
  const { data, errors } = await cms.posada.query(
    `query ($search: String!) { organizations(search: $search, first: 1) { nodes {
      name locations { city } translations { locale } schedules { opens closes } notices { text { text } } } } }`,
    { search },
  );
  if (errors) throw new Error(errors[0]!.message);
  return data.organizations.nodes[0];
}

/** Puts up that the house is closed, which goes by itself when its last day is over. */
export async function closeUntil(walker: Walker, day: string): Promise<void> {
  const { page } = walker.tab;
  const { hand, say } = walker;
  const notices = part(page, say("form.sections.notices"));
  await hand.press(notices.getByRole("button", { name: say("form.notices.closedUntil"), exact: true }));
  await hand.date(page.getByLabel(say("form.notices.lastDay"), exactly), day);
  await page.keyboard.press("Enter");
  await save(walker);
}
