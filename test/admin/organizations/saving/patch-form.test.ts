import { expect, test } from "@jest/globals";
import { patchesFor } from "../../../../admin/organizations/saving/patch-form.ts";
import { makeForm } from "../forms.ts";

const form = makeForm();
const [one, two] = form.phones as [(typeof form.phones)[0], (typeof form.phones)[0]];

test("a form that says what is wanted is left alone, be it empty in another way", () => {
  expect(patchesFor({ ...form, nameBasis: "" }, form)).toEqual([]);
});

test("only the fields that differ are set, by the form's names", () => {
  const wanted = { ...form, name: "Casa Verde", phones: [one, { ...two, asPublished: "55 2" }] };
  expect(patchesFor(form, wanted)).toEqual([
    { name: "name", value: "Casa Verde" },
    { name: "phones.1.asPublished", value: "55 2" },
  ]);
});

test("a text that goes becomes empty, so that its input does too", () => {
  expect(patchesFor(form, { ...form, descriptions: { en: "A house by the river." } })).toEqual([
    { name: "descriptions.es", value: "" },
  ]);
});

test("a list whose items moved is set whole, and then what differs in them", () => {
  const wanted = {
    ...form,
    phones: [
      { ...two, asPublished: "55 2" },
      { ...one, label: {} },
    ],
  };
  expect(patchesFor(form, wanted)).toEqual([
    { name: "phones", value: [wanted.phones[0], { ...one, label: { es: "" } }] },
    { name: "phones.0.asPublished", value: "55 2" },
    { name: "phones.1.label.es", value: "" },
  ]);
});
