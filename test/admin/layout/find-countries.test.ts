import { expect, test } from "@jest/globals";
import { findCountries } from "../../../admin/layout/find-countries.ts";

const countries = [
  {
    code: "MX",
    name: [
      { locale: "en", text: "Mexico" },
      { locale: "es", text: "México" },
    ],
  },
  {
    code: "US",
    name: [
      { locale: "en", text: "United States" },
      { locale: "es", text: "Estados Unidos" },
    ],
  },
  { code: "GW", name: [{ locale: "en", text: "Guinea-Bissau" }] },
];
const find = (words: string) => findCountries(countries, words).map(({ code }) => code);

test("a country page is found by the beginning of a word of its name in any language, or by its code", () => {
  expect(["méx", "MEXI", "mx", " estados  unidos", "bissau", "guinea b"].map(find)).toEqual([
    ["MX"],
    ["MX"],
    ["MX"],
    ["US"],
    ["GW"],
    ["GW"],
  ]);
  expect(["xico", "", "m x"].map(find)).toEqual([[], [], []]);
});
