import { expect, test } from "@jest/globals";
import { applyRepair } from "../../../../admin/organizations/findings/apply-repair.ts";
import { makeForm } from "../forms.ts";

const form = makeForm();

test("changes fields, texts and words where they are, and nothing else", () => {
  const repaired = applyRepair(form, [
    { path: "phones.p1.asPublished", to: "55 9999 9999" },
    { path: "phones.p1.extension", to: "12" },
    { path: "phones.p2.label.en", to: "Office" },
    { path: "descriptions.en", to: { locale: "en", body: "A house." } },
    { path: "descriptions.es.body", to: null },
    { path: "helps.medical", to: true },
    { path: "helps.shelter", to: null },
    { path: "nameBasis", to: "A sign at the door." },
  ]);
  expect(repaired).toEqual({
    ...form,
    nameBasis: "A sign at the door.",
    descriptions: { en: "A house." },
    helps: ["medical"],
    phones: [
      { ...form.phones[0], asPublished: "55 9999 9999", extension: "12" },
      { ...form.phones[1], label: { en: "Office" } },
    ],
  });
});

test("items come, are replaced where they stand, and go", () => {
  const [one] = form.phones;
  const next = { ...one!, id: "p3", asPublished: "55 3333 3333" };
  const repaired = applyRepair(form, [
    { path: "phones.p1", to: { ...one!, asPublished: "55 1" } },
    { path: "phones.p2", to: null },
    { path: "phones.p3", to: next },
    { path: "entries.e1", to: null },
  ]);
  expect(repaired.phones).toEqual([{ ...one!, asPublished: "55 1" }, next]);
  expect(repaired.entries).toEqual([]);
});

test("what it would change in an item that is gone is left alone", () => {
  expect(applyRepair(form, [{ path: "phones.gone.asPublished", to: "55 1" }])).toEqual(form);
});
