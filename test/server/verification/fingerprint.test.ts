import { expect, test } from "@jest/globals";
import { fingerprint } from "../../../server/verification/fingerprint.ts";

test("the same words of the same kind have the same fingerprint, in the form the database asks for", () => {
  expect(fingerprint("PHONE", ["+525512345678", null])).toBe(fingerprint("PHONE", ["+525512345678", null]));
  expect(fingerprint("PHONE", ["+525512345678", null])).toMatch(/^[0-9a-f]{64}$/);
});

test("an absent field is the same as an empty one", () => {
  expect(fingerprint("EMAIL", [undefined])).toBe(fingerprint("EMAIL", [null]));
});

test.each([
  ["another kind", "EMAIL", ["a", "b"]],
  ["another order", "PHONE", ["b", "a"]],
  ["fields that run together", "PHONE", ["ab", ""]],
  ["one field fewer", "PHONE", ["a"]],
])("%s is another fingerprint", (_what, kind, says) => {
  expect(fingerprint(kind, says)).not.toBe(fingerprint("PHONE", ["a", "b"]));
});
