import { expect, test } from "@jest/globals";
import { messages } from "../../../../admin/i18n/en/index.ts";
import type { Messages } from "../../../../admin/i18n/messages.ts";
import { pathWords, type Say, valueWords } from "../../../../admin/organizations/changes/path-words.ts";
import { makeForm } from "../forms.ts";

const say: Say = {
  locale: "en",
  translate: (key, options = {}) => {
    const found = key
      .split(".")
      .reduce<Messages | string>((tree, step) => (tree as Messages)[step]!, messages);
    return (found as string).replace(/%\{(\w+)\}/g, (_, name: string) => String((options as Messages)[name]));
  },
  nameOf: (slug) => ({ shelter: "Shelter", "other-support": "Other support" })[slug] ?? slug,
  date: (text) => `the day ${text}`,
};
const form = makeForm({
  contacts: [
    { id: "c1", locationId: null, name: "Ana", role: null, consent: "GIVEN", consentUntil: "2027-01-31" },
  ],
});

test.each([
  ["name", "Name"],
  ["descriptions.es", "Description in Spanish"],
  ["descriptions.es.body", "Description in Spanish"],
  ["helps.shelter", "Kind of help: Shelter"],
  ["phones", "Order of the phones"],
  ["phones.p1", "Phone “55 1111 1111”"],
  ["phones.p1.label.es", "Phone “55 1111 1111”: Label in Spanish"],
  ["phones.gone.asPublished", "Phone: As published"],
  ["entries.e1", "Entry “Mexico, Other support”"],
])("%s is called %s", (path, words) => {
  expect(pathWords(path, [form], say)).toBe(words);
});

test.each([
  ["nameStatus", "STATED", "Stated by the source"],
  ["phones.p1.type", "WHATSAPP", "WhatsApp"],
  ["phones.p1.contactId", "c1", "Ana"],
  ["contacts.c1.consentUntil", "2027-01-31", "the day 2027-01-31"],
  ["entries.e1.country", "MX", "Mexico"],
  ["phones", ["p2", "p1"], "55 2222 2222 · 55 1111 1111"],
  ["phones.p2", form.phones[1], "55 2222 2222"],
  ["helps.shelter", true, "Shelter"],
  ["nameBasis", null, "nothing"],
])("%s of %j is said in words", (path, value, words) => {
  expect(valueWords(path, value, [form], say)).toBe(words);
});
