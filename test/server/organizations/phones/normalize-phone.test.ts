import { expect, test } from "@jest/globals";
import { normalizePhone } from "../../../../server/organizations/phones/normalize-phone.ts";
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
  expect(normalizePhone(asPublished, [country])).toEqual({ number, country, droppedPrefix: null });
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
    expect(normalizePhone(asPublished, ["MX"])).toEqual({ number, country: "MX", droppedPrefix });
  },
);

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
  });
});

test("passes over a country that does not exist", () => {
  expect(normalizePhone("951 572 6706", ["ZZ", "", "MX"]).number).toBe("+529515726706");
  expect(normalizePhone("951 572 6706", ["ZZ"]).number).toBeNull();
});

test("has a full date and plain digits for every retired prefix", () => {
  for (const prefix of Object.values(retiredPrefixes).flat()) {
    expect(prefix.digits).toMatch(/^\d+$/);
    expect(prefix.since).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
});
