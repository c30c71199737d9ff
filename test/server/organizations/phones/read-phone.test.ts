import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { readPhone } from "../../../../server/organizations/phones/read-phone.ts";

test.each([
  ["Tel USA: (208) 753.7041", "Tel USA:", "(208) 753.7041", null],
  ["55 14 15 21, 55 14 15 19 ext. 118, 100", "", "55 14 15 21, 55 14 15 19", "118, 100"],
  ["222 123 4567 ext 12", "", "222 123 4567", "12"],
  ["222 123 4567x12", "", "222 123 4567", "12"],
  ["222 123 4567, extensión 4 y 5", "", "222 123 4567", "4, 5"],
  ["222 123 4567 (Ext: 7/8)", "", "222 123 4567", "7, 8"],
  ["+52 222 123 4567", "", "+52 222 123 4567", null],
  ["85or +52 (66) 46", "", "85or +52 (66) 46", null],
  ["Max 222 123 4567", "Max", "222 123 4567", null],
  ["ask at the door", "ask at the door", "", null],
  ["", "", "", null],
])("takes %j apart", (asPublished, words, dial, extension) => {
  expect(readPhone(asPublished)).toEqual({ words, dial, extension });
});

test("finds nothing to dial in what is longer than any number", () => {
  expect(readPhone(`222 123 4567${" ".repeat(1_000_000)}x`)).toEqual({
    words: "",
    dial: "",
    extension: null,
  });
});

test("never fails", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("1", " ", ",", "y", "x", "ext", "(") }), (text) => {
      expect(readPhone(text)).toHaveProperty("dial");
    }),
  );
});
