import { expect, test } from "@jest/globals";
import { acceptedLocale, toLocale } from "../../server/locales.ts";

test.each([
  ["es-MX,es;q=0.9,en;q=0.8", "es"],
  ["fr, es;q=0.2, en;q=0.8", "en"],
  ["en;q=0, es;q=0.1", "es"],
  ["ES", "es"],
  ["de, *", "en"],
  [";;q=x,,", "en"],
  [undefined, "en"],
])("a browser that accepts %s is written to in %s", (header, locale) => {
  expect(acceptedLocale(header)).toBe(locale);
});

test("a language we do not write becomes English", () => {
  expect(["es-419", "en-GB", "fr", null].map(toLocale)).toEqual(["es", "en", "en", "en"]);
});
