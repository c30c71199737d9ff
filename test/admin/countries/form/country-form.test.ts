import { expect, test } from "@jest/globals";
import {
  fromDocument,
  type LoadedCountry,
  languagesOf,
  toForm,
  toInput,
} from "../../../../admin/countries/form/country-form.ts";

const loaded: LoadedCountry = {
  code: "MX",
  revision: 3,
  may: ["save"],
  editedAt: "2026-03-01T00:00:00.000Z",
  slug: "mexico",
  sourceDate: "2024-03",
  name: [{ locale: "en", text: "Mexico" }],
  texts: [{ id: "a", topic: "law", heading: [{ locale: "es", text: "Ley" }], body: [] }],
  instruments: [{ id: "t", kind: "TREATY", name: [], note: [], events: [{ kind: "SIGNED", date: "2000" }] }],
  links: [{ id: "l", topic: "visas", label: [{ locale: "qu", text: "V" }], note: [], url: null }],
};

test("what is loaded is sent back as it was, without what only the server knows", () => {
  const { code: _, revision: _r, may: _m, editedAt: _e, ...rest } = loaded;
  expect(toInput(toForm(loaded))).toEqual(rest);
});

test("a text that was emptied, and an address of blanks, say nothing", () => {
  const form = toForm(loaded);
  form.texts[0]!.heading = { es: "  ", en: "Law" };
  form.links[0]!.url = " ";
  const { texts, links } = toInput(form);
  expect(texts[0]!.heading).toEqual([{ locale: "en", text: "Law" }]);
  expect(links[0]!.url).toBeNull();
});

test("the languages of a page are those in which anything stands on it", () => {
  expect(languagesOf(toForm(loaded))).toEqual(["en", "es", "qu"]);
});

test("a page as history keeps it is the same form, whatever the order of its properties", () => {
  const form = toForm(loaded);
  const kept = {
    links: [{ ...form.links[0], url: null }],
    instruments: [{ ...form.instruments[0], events: [{ date: "2000", kind: "SIGNED" }] }],
    ...{ texts: form.texts, name: form.name, slug: "mexico", sourceDate: "2024-03", code: "MX" },
  };
  expect(JSON.stringify(fromDocument(kept))).toBe(JSON.stringify(form));
});
