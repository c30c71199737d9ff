import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type Cms, openCms, type TabOptions } from "../support/cms.ts";
import { finger, keyboard } from "./walk/hands.ts";
import { archiveTwoAndUndo, loseTheNetwork, meetAnother, reloadWhileTyping } from "./walk/troubles.ts";
import {
  addAndPublish,
  closeUntil,
  comeIn,
  correctByPasting,
  findByTyping,
  readHistoryAndRestore,
  readPublic,
  verifyByPhone,
  type Walker,
} from "./walk/walk.ts";
import { wordsOf } from "./walk/words.ts";

let cms: Cms;
beforeAll(async () => {
  cms = await openCms();
});
afterAll(() => cms?.close());

const ways = {
  "by keyboard alone": { hand: keyboard, options: {}, name: "Casa de la Brisa" },
  "on a phone, in Spanish": { hand: finger, options: { phone: true, locale: "es" }, name: "Casa del Viento" },
} satisfies Record<string, { hand: typeof keyboard; options: TabOptions; name: string }>;

test.each(Object.entries(ways))(
  "a curator's evening, %s: come in, find, correct, verify, look back, add, publish, and what comes between",
  async (_way, { hand, options, name }) => {
    const tab = await cms.open("/", { ...options, stranger: true });
    const locale = "locale" in options ? options.locale : "en";
    const walker: Walker = {
      cms,
      tab,
      hand: hand(tab.page),
      say: wordsOf(locale),
      phone: "phone" in options,
    };
    await comeIn(walker);
    await findByTyping(walker);
    await correctByPasting(walker);
    await verifyByPhone(walker);
    await readHistoryAndRestore(walker);

    await addAndPublish(walker, name);
    await closeUntil(walker, "2026-03-20");
    const shown = await readPublic(walker, name);
    expect(shown).toMatchObject({ name, locations: [{ city: "Tijuana" }, { city: "Tecate" }] });
    expect(shown.translations.map(({ locale }: { locale: string }) => locale).sort()).toEqual([
      "ar",
      "en",
      "es",
    ]);
    expect(shown.schedules).toEqual([{ opens: "09:00", closes: "17:30" }]);
    expect(shown.notices).toHaveLength(1);
    await cms.setNow(new Date("2026-03-21T12:00:00Z"));
    expect((await readPublic(walker, name)).notices).toEqual([]);
    await cms.setNow(new Date("2026-03-15T12:00:00Z"));

    await reloadWhileTyping(walker, `${name} Norte`);
    await loseTheNetwork(walker, `${name} Sur`);
    await meetAnother(walker, name);
    await archiveTwoAndUndo(walker, [`${name} de las dos`, "Asylum Access Mexico"]);
    const expected = /401|409|ERR_INTERNET_DISCONNECTED/;
    expect(tab.complaints.filter((text) => !expected.test(text))).toEqual([]);
    await tab.context.close();
  },
);
