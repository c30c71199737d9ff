import { randomUUID } from "node:crypto";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { normalizeDocument } from "../../../../server/organizations/inputs/normalize-document.ts";
import { anyOrganization } from "../../../factories/any-organization.ts";
import {
  makeBareOrganization,
  makeContact,
  makeEmail,
  makeEntry,
  makeLocation,
  makeNotice,
  makePhone,
} from "../../../factories/organization.ts";

test("one-line fields are composed, trimmed and have single spaces; texts keep their lines", () => {
  const document = normalizeDocument(
    makeBareOrganization({
      name: "  Casa\u00a0\n del  Pin\u0303o\u0301n ",
      nameBasis: " From the\r\nsign ",
      descriptions: [{ locale: " es ", body: "\r\nUno\r\rDos  \u2028- tres\r\n", editedAt: "" }],
      entries: [makeEntry({ country: " mx ", note: { en: " One\ntwo " } })],
      locations: [makeLocation({ city: " San \t José " })],
      contacts: [makeContact({ role: " \u200b " })],
    }),
  );
  expect(document).toMatchObject({
    name: "Casa del Piñón",
    nameBasis: "From the\nsign",
    descriptions: [{ locale: "es", body: "Uno\n\nDos  \n- tres" }],
    entries: [{ country: "MX", note: { en: "One\ntwo" } }],
    locations: [{ city: "San José" }],
    contacts: [{ role: null }],
  });
});

test("what nobody sees is gone; the joiners of Persian and the marks of direction stay", () => {
  const hidden = [
    "\u0000",
    "\u001b",
    "\u0085",
    "\u00ad",
    "\u200b",
    "\u2060",
    "\ufeff",
    "\u3164",
    "\u{e0041}",
  ];
  const turning = ["\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068", "\u2069"];
  const name = `a${[...hidden, ...turning].join("")}b می\u200cخواهم \u200f`;
  expect(normalizeDocument(makeBareOrganization({ name })).name).toBe("ab می\u200cخواهم \u200f");
});

test("a letter and its accent come together, also when something invisible stood between them", () => {
  expect(normalizeDocument(makeBareOrganization({ name: "n\u200b\u0303" })).name).toBe("ñ");
});

test("what is published stays to the letter, but for what surrounds it and what cannot be seen", () => {
  const asPublished = " (52 55) 5211.4153 \nand\u202c 5658.7384 ";
  const document = normalizeDocument(
    makeBareOrganization({
      phones: [makePhone({ asPublished })],
      emails: [makeEmail({ asPublished: "mailto:Casa @Example.ORG" })],
    }),
  );
  expect(document.phones[0]!.asPublished).toBe("(52 55) 5211.4153 \nand 5658.7384");
  expect(document.emails[0]!.asPublished).toBe("Casa @Example.ORG");
});

test("empty fields of a form say nothing, an emptied translation is none, and a word comes once", () => {
  const document = normalizeDocument(
    makeBareOrganization({
      nameBasis: "  ",
      sourceDate: "",
      helps: ["shelter", " shelter"],
      phones: [makePhone({ extension: " ", label: { en: " ", es: " Casa " } })],
      links: [{ id: randomUUID(), kind: "WEBSITE", url: "", asPublished: " ", label: {} }],
      notices: [makeNotice({ startsOn: "", text: { en: "" } })],
    }),
  );
  expect(document).toMatchObject({
    nameBasis: null,
    sourceDate: null,
    helps: ["shelter"],
    phones: [{ extension: null, label: { es: "Casa" } }],
    links: [{ url: null, asPublished: null }],
    notices: [{ startsOn: null, text: {} }],
  });
  expect(Object.keys(document.phones[0]!.label)).toEqual(["es"]);
});

test("what is normal already stays as it is, every item in its place", () => {
  fc.assert(
    fc.property(anyOrganization, (document) => {
      const once = normalizeDocument(document);
      expect(normalizeDocument(once)).toEqual(once);
      expect(once.phones.map(({ id }) => id)).toEqual(document.phones.map(({ id }) => id));
    }),
  );
});
