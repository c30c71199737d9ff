import { expect, test } from "@jest/globals";
import { normalizePhone } from "../../../../server/organizations/phones/normalize-phone.ts";
import { renumberings } from "../../../../server/organizations/phones/renumberings.ts";
import { retiredPrefixes } from "../../../../server/organizations/phones/retired-prefixes.ts";

test.each([
  ["(52 55) 5211.4153", "MX", "+525552114153"],
  ["+52.55.1518.0730", "MX", "+525515180730"],
  ["+52 ( 962) 62 54 812", "MX", "+529626254812"],
  ["+52 (66) 43 82 76 85", "MX", "+526643827685"],
  ["(951)516 9004", "MX", "+529515169004"],
  ["951 572 6706", "MX", "+529515726706"],
  ["(+52) 55 5211 4153", "MX", "+525552114153"],
  ["(415) 581-8836", "US", "+14155818836"],
  ["(208) 753.7041", "US", "+12087537041"],
])("reads %s in %s as written", (asPublished, country, number) => {
  const renumbering = null;
  expect(normalizePhone(asPublished, [country])).toEqual({
    number,
    country,
    droppedPrefix: null,
    renumbering,
  });
});

test.each([
  ["044 (951)310 0375", "+529513100375", "044"],
  ["045 951 310 0375", "+529513100375", "045"],
  ["01 80 07 15 20 00", "+528007152000", "01"],
  ["01 800 837 86 89", "+528008378689", "01"],
  ["+52 01 800 837 86 89", "+528008378689", "01"],
  ["+52 1 967 185 5888", "+529671855888", "1"],
  ["52 1 967 185 5888", "+529671855888", "1"],
])(
  "finds the number that works now behind the retired prefix of %s",
  (asPublished, number, droppedPrefix) => {
    expect(normalizePhone(asPublished, ["MX"])).toMatchObject({ number, country: "MX", droppedPrefix });
  },
);

test.each([
  ["03 310 1234567", "CO", "+573101234567", "03"],
  ["8 (044) 123-45-67", "UA", "+380441234567", "8"],
])("drops what %s begins with in %s", (asPublished, country, number, droppedPrefix) => {
  expect(normalizePhone(asPublished, [country])).toMatchObject({ number, country, droppedPrefix });
});

test.each([
  ["+229 97 12 34 56", "BJ", "+2290197123456"],
  ["(11) 8123-4567", "BR", "+5511981234567"],
  ["03 12 34 56", "CI", "+2250103123456"],
  ["45 12 34 56", "CI", "+2250545123456"],
  ["07 12 34 56", "CI", "+2250707123456"],
  ["20 00 22 23", "CI", "+2252520002223"],
  ["20 21 22 23", "CI", "+2252720212223"],
  ["+56 2 234 5678", "CL", "+56222345678"],
  ["(065) 350009", "CL", "+56652350009"],
  ["+56 42 234567", "CL", "+56422234567"],
  ["77 12 34 56", "CM", "+237677123456"],
  ["22 21 12 34", "CM", "+237222211234"],
  ["(1) 234 5678", "CO", "+576012345678"],
  ["031 234 5678", "CO", "+576012345678"],
  ["223-4567", "CR", "+50622234567"],
  ["834-5678", "CR", "+50688345678"],
  ["010 123 4567", "EG", "+201001234567"],
  ["+20 14 123 4567", "EG", "+201141234567"],
  ["018 123 4567", "EG", "+201281234567"],
  ["01 1234567", "GR", "+302101234567"],
  ["0310 823456", "GR", "+302310823456"],
  ["0944 123456", "GR", "+306944123456"],
  ["022 12 34 56", "MA", "+212522123456"],
  ["+212 61 12 34 56", "MA", "+212661123456"],
  ["821 12 34", "SN", "+221338211234"],
  ["223-4567", "SV", "+50322234567"],
  ["771-2345", "SV", "+50377712345"],
])("finds the number of today where %s of %s is written", (asPublished, country, number) => {
  const { renumbering, ...found } = normalizePhone(asPublished, [country]);
  expect(found).toEqual({ number, country, droppedPrefix: null });
  expect(renumberings[country as "MA"]).toContainEqual(renumbering);
});

test("lets a number of today count before one of old, in whichever country", () => {
  expect(normalizePhone("2234 5678", ["BJ", "SV"])).toMatchObject({
    number: "+50322345678",
    renumbering: null,
  });
});

test("drops the retired 1 only behind the country code, where it was dialled", () => {
  expect(normalizePhone("1 967 185 5888", ["MX"]).number).toBeNull();
});

test("tries the countries in order and names the one that fits", () => {
  expect(normalizePhone("(208) 753.7041", ["MX", "US"])).toMatchObject({
    number: "+12087537041",
    country: "US",
  });
  // Ten digits that are valid in both: the first named wins.
  expect(normalizePhone("614 410 1234", ["MX", "US"]).country).toBe("MX");
  expect(normalizePhone("614 410 1234", ["US", "MX"]).country).toBe("US");
});

test("lets a number's own country code overrule the countries given", () => {
  expect(normalizePhone("+1 (619) 888 8745", ["MX"])).toMatchObject({
    number: "+16198888745",
    country: "US",
  });
  expect(normalizePhone("+52 1 967 185 5888", [])).toMatchObject({ number: "+529671855888", country: "MX" });
});

test.each([
  ["a number whose area code its neighbour carries", "5658.7384"],
  ["nothing", ""],
  ["words", "ask at the door"],
  ["a number in a sentence", "ask for 951 572 6706"],
  ["two numbers run together", "+52 (66) 43 82 76 85or +52 (66) 46 82 51 80"],
  ["digits of no plan", "000 000 0000"],
])("gives no number for %s", (_what, asPublished) => {
  expect(normalizePhone(asPublished, ["MX", "US"])).toEqual({
    number: null,
    country: null,
    droppedPrefix: null,
    renumbering: null,
  });
});

test("passes over a country that does not exist", () => {
  expect(normalizePhone("951 572 6706", ["ZZ", "", "MX"]).number).toBe("+529515726706");
  expect(normalizePhone("951 572 6706", ["ZZ"]).number).toBeNull();
});

test("has a full date for every renumbering, and looks at whole numbers", () => {
  for (const [country, changes] of Object.entries(renumberings))
    for (const { old, since } of changes) {
      expect([country, since]).toEqual([country, expect.stringMatching(/^\d{4}-\d\d-\d\d$/)]);
      expect(old.source).toMatch(/^\^.*\$$/);
    }
});

test("has a full date and plain digits for every retired prefix", () => {
  for (const prefix of Object.values(retiredPrefixes).flat()) {
    expect(prefix.digits).toMatch(/^\d+$/);
    expect(prefix.since).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
});
