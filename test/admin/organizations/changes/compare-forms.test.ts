import { expect, test } from "@jest/globals";
import { compareForms } from "../../../../admin/organizations/changes/compare-forms.ts";
import { makeForm } from "../forms.ts";

const form = makeForm();
const paths = (changed: Partial<typeof form>) =>
  compareForms(form, { ...form, ...changed }).map(({ kind, path }) => `${kind} ${path}`);

test("an input that is empty says what nothing says", () => {
  expect(paths({ nameBasis: "", sourceDate: " ", descriptions: { ...form.descriptions, fr: "" } })).toEqual(
    [],
  );
});

test("a field, a text in one language and a word are each one change", () => {
  expect(
    paths({ name: "Casa Verde", descriptions: { en: "A house.", fr: "Une maison." }, helps: ["medical"] }),
  ).toEqual([
    "CHANGED name",
    "REMOVED helps.shelter",
    "CHANGED descriptions.en",
    "REMOVED descriptions.es",
    "ADDED helps.medical",
    "ADDED descriptions.fr",
  ]);
});

test("an item that comes or goes is one change, told whole", () => {
  const [first] = form.phones;
  const changes = compareForms(form, {
    ...form,
    phones: [first!, { ...first!, id: "p3", asPublished: "55 3" }],
  });
  expect(changes.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
    "REMOVED phones.p2",
    "ADDED phones.p3",
  ]);
  expect(changes[1]!.to).toEqual({ ...first, id: "p3", asPublished: "55 3" });
});

test("an order is told when items were moved, and not when one was added at the end", () => {
  const [one, two] = form.phones as [(typeof form.phones)[0], (typeof form.phones)[0]];
  expect(paths({ phones: [two, one] })).toEqual(["MOVED phones"]);
  expect(paths({ phones: [one, two, { ...one, id: "p3" }] })).toEqual(["ADDED phones.p3"]);
});

test("two languages with the same code, as while one is chosen, are two", () => {
  expect(
    paths({ languages: [...form.languages, { code: "", note: null }, { code: "", note: "x" }] }),
  ).toEqual(["ADDED languages.", "ADDED languages.~2"]);
});
