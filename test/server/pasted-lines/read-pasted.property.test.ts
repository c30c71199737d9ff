import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { foldName } from "../../../server/organizations/phones/country-names.ts";
import { derivePhone } from "../../../server/organizations/phones/derive-phone.ts";
import { readPasted } from "../../../server/pasted-lines/read-pasted.ts";
import { makeEntry, makeOrganization, makePhone } from "../../factories/organization.ts";

const country = fc.constantFrom("MX", "US", "ES", "GB", "GT", "FR", "HT");
const piece = fc.constantFrom(
  ..."0123456789()+-/.,:;@#\n ",
  ..."Tel: |(55) 7583 9623|5514-0475|ext. 12|044 |01 |+52 1 |WhatsApp|Fax|lunes|viernes| a |9:00|17:00|24 horas".split(
    "|",
  ),
  ..."Mon|–|Fri|9am|5pm|daily|Av. |Col. |C.P. |06700|CDMX|México|CA |94102|USA|casa|Tel USA|(208) 753.7041|United Kingdom|020 7946 0958|casa@|example.org|www.| y | or ".split(
    "|",
  ),
);
const pasted = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));
const anyText = fc.oneof(
  pasted,
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ unit: "grapheme" }),
);
const digits = (text: string) => [...text.replace(/\D/g, "")];

test("reads any text, and invents nothing: all that it tells stands there", () => {
  fc.assert(
    fc.property(anyText, country, (text, where) => {
      const read = readPasted({ text, country: where });
      const clean = text.normalize("NFC");
      for (const { asPublished, extension } of read.phones) {
        // A borrowed area code stands in the text too, with the number that lends it.
        const left = digits(text);
        for (const digit of digits(asPublished)) expect(left).toContain(digit);
        for (const part of extension?.split(", ") ?? []) expect(clean).toContain(part);
        const own = asPublished.replace(/^(?:\+\d+ )?\(\d+\) /, "");
        expect(digits(text).join("")).toContain(digits(own).join("").slice(-6));
      }
      for (const { asPublished } of read.emails) expect(clean).toContain(asPublished);
      for (const { postalCode, city } of read.addresses) {
        if (postalCode) expect(clean).toContain(postalCode);
        if (city && city !== "Ciudad de México") expect(foldName(clean)).toContain(foldName(city));
      }
      for (const { opens, closes } of read.schedules)
        expect(`${opens} ${closes}`).toMatch(/^\d\d:\d\d \d\d:\d\d$/);
    }),
    { numRuns: 1500 },
  );
});

test("a phone's whole asPublished stands in the text, but for a retired prefix and a borrowed area code", () => {
  fc.assert(
    fc.property(pasted, country, (text, where) => {
      for (const { asPublished } of readPasted({ text, country: where }).phones)
        expect(isSubsequence(digits(asPublished.replace(/^(?:\+\d+ )?\(\d+\) /, "")), digits(text))).toBe(
          true,
        );
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ..."0|1 |(|+|(1|-| |\t|,|. |a|A.|á|@|a@|a.|9-|9:00 a |lunes |L-|mon-|Col. |C.P. |12345, |, México|de |Tel |ext |ext 1|x1|(a)|/|:|\n|1\n|www.|http://".split(
    "|",
  ),
])("reads 5,000 characters of %j to the end", (unit) => {
  const text = unit.repeat(Math.floor(5000 / unit.length));
  // Whatever looks back over the whole text at each place would outlast the test's time.
  expect(readPasted({ text, country: "MX", near: { phones: ["(55) 7583 9623"] } })).toHaveProperty("rest");
});

test("a number rings where it is said to once it is saved", () => {
  fc.assert(
    fc.property(pasted, country, (text, where) => {
      const { phones } = readPasted({ text, country: where });
      const document = makeOrganization({
        locations: [],
        entries: [makeEntry({ country: where })],
        phones: phones.map((phone) => makePhone(phone)),
      });
      const saved = document.phones.map((phone) => derivePhone({ ...phone, number: null }, document, []));
      expect(saved).toEqual(document.phones);
    }),
    { numRuns: 1000 },
  );
});

function isSubsequence(few: string[], many: string[]): boolean {
  let at = 0;
  for (const digit of many) if (digit === few[at]) at += 1;
  return at === few.length;
}
