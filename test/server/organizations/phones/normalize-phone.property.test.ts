import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { getCountries, getExampleNumber, isValidPhoneNumber } from "libphonenumber-js/max";
import examples from "libphonenumber-js/mobile/examples";
import { normalizePhone } from "../../../../server/organizations/phones/normalize-phone.ts";
import { retiredPrefixes } from "../../../../server/organizations/phones/retired-prefixes.ts";

const country = fc.constantFrom(...getCountries());
const countries = fc.array(fc.oneof(country, fc.string()), { maxLength: 3 });
const phoneLike = fc
  .array(fc.constantFrom(..."0123456789", " ", "(", ")", "+", "-", ".", "٥", "５", ";ext=", "x"), {
    maxLength: 24,
  })
  .map((pieces) => pieces.join(""));
const anyText = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), phoneLike);

/** The country's example number with its last digits changed, where that is still a valid number. */
const validNumber = fc
  .tuple(country, fc.integer({ min: 0, max: 999 }))
  .map(([of, ending]) => {
    const example = getExampleNumber(of, examples)?.number ?? "";
    return example.slice(0, -3) + String(ending).padStart(3, "0");
  })
  .filter((number) => isValidPhoneNumber(number));

test("never throws, and gives E.164 or nothing, whatever the text", () => {
  const dropped = [null, ...Object.values(retiredPrefixes).flatMap((all) => all.map(({ digits }) => digits))];
  fc.assert(
    fc.property(anyText, countries, (text, of) => {
      const phone = normalizePhone(text, of);
      expect(phone.number ?? "+1000000").toMatch(/^\+[1-9]\d{4,16}$/);
      expect(dropped).toContain(phone.droppedPrefix);
      if (phone.number) expect(isValidPhoneNumber(phone.number)).toBe(true);
      else expect(phone).toEqual({ number: null, country: null, droppedPrefix: null, renumbering: null });
    }),
    { numRuns: 2000 },
  );
});

test("leaves a valid E.164 number as it is, whatever countries are tried", () => {
  fc.assert(
    fc.property(validNumber, countries, (number, of) => {
      expect(normalizePhone(number, of)).toMatchObject({ number, droppedPrefix: null, renumbering: null });
    }),
    { numRuns: 1000 },
  );
});

test("finds a Mexican number again behind every retired prefix", () => {
  const mexican = validNumber.filter((number) => normalizePhone(number, []).country === "MX");
  fc.assert(
    fc.property(mexican, fc.constantFrom(...(retiredPrefixes.MX ?? [])), (number, { digits, position }) => {
      const national = number.slice("+52".length);
      const written = position === "NATIONAL" ? digits + national : `+52${digits}${national}`;
      expect(normalizePhone(written, ["MX"])).toMatchObject({ number, country: "MX", droppedPrefix: digits });
    }),
    { numRuns: 50 },
  );
});
