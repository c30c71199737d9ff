import { expect, test } from "@jest/globals";
import { inputOfChange, putFieldBack } from "../../../../admin/organizations/history/put-field-back.ts";
import { changed, house } from "./forms.ts";

const now = changed((form) => {
  form.name = "Casa Nueva";
  form.descriptions = { en: "A bed.", ar: "سرير" };
  form.helps = ["legal-aid"];
  form.locations = [];
  form.phones = [
    { ...form.phones[2]!, asPublished: "867 111 1111", type: "HOTLINE" },
    { ...form.phones[1]!, label: { en: "Nights", es: "Noches" } },
  ];
});
/** What is sent to put one field back. */
const sent = (path: string) => inputOfChange(now, putFieldBack(now, house, path));

test("a value or a text in one language goes alone, and all other fields are left out", () => {
  expect(sent("name")).toEqual({ name: "Casa del Migrante" });
  expect(sent("descriptions.es")).toEqual({
    descriptions: [
      { locale: "en", body: "A bed." },
      { locale: "ar", body: "سرير" },
      { locale: "es", body: "Una cama para la noche." },
    ],
  });
  expect(sent("descriptions.ar").descriptions).toEqual([{ locale: "en", body: "A bed." }]);
  expect(sent("helps.shelter")).toEqual({ helps: ["legal-aid", "shelter"] });
});

test("a field of an item goes with its whole list as it is now, but for that field", () => {
  const { phones, ...rest } = sent("phones.P3.asPublished");
  expect(rest).toEqual({});
  expect(phones?.map(({ id, asPublished, type }) => [id, asPublished, type])).toEqual([
    ["P3", "867 000 0000", "HOTLINE"],
    ["P2", "867 715 4421", "VOICE"],
  ]);
  expect(sent("phones.P2.label.es").phones?.[1]?.label).toEqual([{ locale: "en", text: "Nights" }]);
});

test("an item that went comes back to its place, belonging to nobody who is gone; one that came is taken away", () => {
  const { phones } = sent("phones.P1");
  expect(phones?.map(({ id }) => id)).toEqual(["P1", "P3", "P2"]);
  expect(phones?.[0]).toMatchObject({ asPublished: "867 712 8145", locationId: null });
  const back = inputOfChange(house, putFieldBack(house, now, "phones.P1"));
  expect(back.phones?.map(({ id }) => id)).toEqual(["P2", "P3"]);
});

test("an order comes back for what is still there, and what is as it was is not sent", () => {
  expect(sent("phones").phones?.map(({ id }) => id)).toEqual(["P2", "P3"]);
  expect(inputOfChange(now, putFieldBack(now, now, "phones.P3"))).toEqual({});
});
