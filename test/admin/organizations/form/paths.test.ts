import { expect, test } from "@jest/globals";
import {
  blankForm,
  blankItem,
  type OrganizationForm,
  toInput,
} from "../../../../admin/organizations/form/organization-form.ts";
import { fromLasting, fromSent, toLasting } from "../../../../admin/organizations/form/paths.ts";
import { sectionOf } from "../../../../admin/organizations/form/sections.ts";

const first = blankItem("phones", { label: { es: "Oficina" } });
const second = blankItem("phones", { label: { en: "", es: "Albergue", ar: "ملجأ" } });
const form: OrganizationForm = {
  ...blankForm(),
  name: "Casa",
  descriptions: { en: " ", es: "Camas" },
  phones: [first, second],
  helps: ["shelter", "legal-aid"],
  languages: [
    { code: "es", note: null },
    { code: "quc", note: null },
  ],
};

test("a field's lasting name and its name in the form lead to each other", () => {
  const names = {
    name: "name",
    "descriptions.es": "descriptions.es",
    "phones.1": `phones.${second.id}`,
    "phones.1.label.ar": `phones.${second.id}.label.ar`,
    "helps.1": "helps.legal-aid",
    "languages.1.note": "languages.quc.note",
  };
  for (const [name, lasting] of Object.entries(names)) {
    expect(toLasting(name, form)).toBe(lasting);
    expect(fromLasting(lasting, form)).toBe(name);
  }
});

test("what is in the form no more has no name there", () => {
  expect(fromLasting(`phones.${crypto.randomUUID()}.extension`, form)).toBeNull();
  expect(fromLasting("helps.health", form)).toBeNull();
});

test("a problem told as it was sent is found in the form, though languages without a text were not sent", () => {
  const input = toInput(form);
  expect(fromSent("input.name", input)).toBe("name");
  expect(fromSent("phones[1].asPublished", input)).toBe("phones.1.asPublished");
  expect(fromSent("phones[1].label[1].text", input)).toBe("phones.1.label.ar");
  expect(fromSent("descriptions[0].body", input)).toBe("descriptions.es");
  expect(fromSent("languages[1].code", input)).toBe("languages.1.code");
});

test("every field of the form stands in a part of the page", () => {
  for (const field of Object.keys(blankForm()))
    expect([field, sectionOf(`${field}.0.x`)]).not.toContain(undefined);
});
