import { expect, test } from "@jest/globals";
import {
  type Check,
  countryCode,
  languageTag,
  listOf,
  localized,
  maybe,
  object,
  slug,
  text,
  uuid,
} from "../../../server/documents/checks.ts";

const passes = (check: Check, value: unknown) => check(value, "x").length === 0;

test.each<[string, Check, unknown[], unknown[]]>([
  [
    "a language tag",
    languageTag,
    ["es", "pt-BR", "zh-Hant", "ht", "es-419"],
    ["", "ES", "e", "es_MX", "en-", "english", "__proto__"],
  ],
  ["a country", countryCode, ["MX", "US", "PS", "XK"], ["mx", "MEX", "", "ZZ", "EU", "M1"]],
  [
    "a slug",
    slug,
    ["casa", "casa-azul-2"],
    ["Casa", "casa--azul", "-casa", "casa-", "", "ñ", "x".repeat(101)],
  ],
  [
    "an id",
    uuid,
    ["3f2b8c1e-5d47-4a90-9c6b-0e1d2f3a4b5c"],
    ["", "7", "3F2B8C1E-5D47-4A90-9C6B-0E1D2F3A4B5C"],
  ],
  ["a text", text(3), ["abc", "😀😀😀", "1"], ["", " ", "\u200d", "\u200e\u200f", "abcd"]],
])("knows %s when it sees one", (_what, check, right, wrong) => {
  expect(right.filter((value) => !passes(check, value))).toEqual([]);
  expect(wrong.filter((value) => passes(check, value))).toEqual([]);
});

test("tells where in a document it is, all at once", () => {
  const check = object({
    name: text(9),
    items: listOf(object({ label: localized(3), note: maybe(text(3)) })),
  });
  const document = {
    name: "",
    items: [
      { label: { es: "ok" }, note: null },
      { label: { es: "long", "?": "x" }, note: "long" },
    ],
  };
  expect(check(document, "").map(({ path }) => path)).toEqual([
    "name",
    "items[1].label.es",
    "items[1].label.?.locale",
    "items[1].note",
  ]);
});
