import { describe, expect, test } from "@jest/globals";
import { mexicoOrganizations } from "../../../../prisma/seed/mexico/index.ts";
import { toDocument } from "../../../../prisma/seed/to-document.ts";
import type { OrganizationDocument } from "../../../../server/organizations/document.ts";
import { deriveDocument } from "../../../../server/organizations/inputs/derive-document.ts";
import {
  makeContact,
  makeEmail,
  makeEntry,
  makeLocation,
  makeOrganization,
  makePhone,
} from "../../../factories/organization.ts";

const now = new Date("2026-03-15T12:00:00Z");
const derive = (document: OrganizationDocument, ...known: OrganizationDocument[]) =>
  deriveDocument(document, known, now);
/** A document as it comes from a form: with nothing that follows from other fields. */
const typed = (document: OrganizationDocument): OrganizationDocument => ({
  ...document,
  descriptions: document.descriptions.map((text) => ({ ...text, editedAt: "" })),
  phones: document.phones.map((phone) => ({ ...phone, number: null })),
  emails: document.emails.map((email) => ({ ...email, address: null })),
});

describe("a phone that is published on the Mexico page", () => {
  const phoneOf = (asPublished: string) =>
    derive(typed(makeOrganization({ phones: [makePhone({ asPublished })] }))).phones[0]!;

  test.each([
    ["(52 55) 5211.4153 \nand 5658.7384", null, null],
    ["Tel USA: (208) 753.7041", "+12087537041", null],
    ["55 14 15 21, 55 14 15 19 ext. 118, 100", null, "118, 100"],
    ["01 80 07 15 20 00", "+528007152000", null],
    ["85or +52 (66) 46", null, null],
    ["(52 55) 5211.4153", "+525552114153", null],
    ["Tel. México: 55 5211 4153 ext 12", "+525552114153", "12"],
    ["044 (951)310 0375", "+529513100375", null],
  ])(
    "as %j has the number %s and the extension %s, and stays as published",
    (asPublished, number, extension) => {
      expect(phoneOf(asPublished)).toMatchObject({ asPublished, number, extension });
    },
  );
});

describe("the country of a number", () => {
  const there = makeLocation({ country: "US" });
  // Ten digits that are valid in both countries.
  const asPublished = "614 410 1234";
  const numberOf = (
    phone: Partial<OrganizationDocument["phones"][0]>,
    rest: Partial<OrganizationDocument> = {},
  ) =>
    derive(
      typed(
        makeOrganization({
          locations: [there],
          schedules: [],
          phones: [makePhone({ asPublished, ...phone })],
          ...rest,
        }),
      ),
    ).phones[0]!.number;

  test("is its label's, then its location's, then its entries', and else none", () => {
    expect(numberOf({ label: { es: "Tel. México" }, locationId: there.id })).toBe("+526144101234");
    expect(numberOf({ locationId: there.id })).toBe("+16144101234");
    expect(numberOf({})).toBe("+526144101234");
    expect(numberOf({}, { entries: [] })).toBeNull();
    expect(numberOf({}, { entries: [makeEntry({ country: "US" })] })).toBe("+16144101234");
  });

  test("is the location's of the person to whom it belongs", () => {
    const person = makeContact({ locationId: there.id });
    expect(numberOf({ contactId: person.id }, { contacts: [person] })).toBe("+16144101234");
  });
});

describe("a number that is known", () => {
  const phone = makePhone({ asPublished: "5658.7384", number: "+525556587384", extension: null });
  const before = makeOrganization({ phones: [phone] });
  const changedBy = (change: object) =>
    derive(typed({ ...before, phones: [{ ...phone, ...change }] }), before).phones[0]!;

  test("stands while the text and the countries in which it may be are the same", () => {
    expect(changedBy({ type: "HOTLINE", label: { en: "Night" } }).number).toBe("+525556587384");
  });

  test("stands when the organization comes to one more country page, whose plan would read it otherwise", () => {
    const entries = [makeEntry({ country: "US", section: "other-support" })];
    const saved = makeOrganization({
      entries,
      locations: [],
      schedules: [],
      phones: [makePhone({ asPublished: "614 410 1234", number: "+16144101234" })],
    });
    const both = { ...saved, entries: [...entries, makeEntry({ country: "MX" })] };
    expect(derive(typed(both), saved).phones[0]!.number).toBe("+16144101234");
  });

  test("is read anew when either changes", () => {
    expect(changedBy({ asPublished: "222 765 4321" }).number).toBe("+522227654321");
    expect(changedBy({ label: { en: "USA" } }).number).toBeNull();
  });

  test("of no saved document, such as one merged from changes, is nothing to go by", () => {
    const changed = { ...before, phones: [{ ...phone, number: undefined as never }] };
    expect(derive(changed, changed).phones[0]!.number).toBeNull();
  });
});

test("an extension that was given stands against the published one, and one that was cleared stays cleared", () => {
  const phone = makePhone({ asPublished: "222 123 4567 ext. 12", extension: null });
  const before = makeOrganization({ phones: [phone] });
  expect(derive(typed(before)).phones[0]!.extension).toBe("12");
  expect(derive(typed({ ...before, phones: [{ ...phone, extension: "9" }] })).phones[0]!.extension).toBe("9");
  expect(derive(typed(before), before).phones[0]!.extension).toBeNull();
});

test("a mailbox follows from what is published, and a known one stands", () => {
  const email = makeEmail({ asPublished: "Casa@Example.org", address: "casa@example.org" });
  const before = makeOrganization({ emails: [email] });
  expect(derive(typed(before), before).emails[0]!.address).toBe("casa@example.org");
  expect(derive(typed(before)).emails[0]!.address).toBe("Casa@example.org");
  const broken = { ...before, emails: [{ ...email, asPublished: "casa at example" }] };
  expect(derive(typed(broken), before).emails[0]).toMatchObject({
    asPublished: "casa at example",
    address: null,
  });
});

test("a text keeps the date at which it was written, and one that changed has today's", () => {
  const before = makeOrganization();
  const [en, es] = before.descriptions;
  const { descriptions } = derive(
    typed({ ...before, descriptions: [en!, { ...es!, body: "Otra." }] }),
    before,
  );
  expect(descriptions.map(({ editedAt }) => editedAt)).toEqual([en!.editedAt, now.toISOString()]);
});

test.each(mexicoOrganizations.map((seed) => [seed.slug, seed] as const))(
  "%s stays as it was seeded when nothing is typed",
  (_slug, seed) => {
    const document = toDocument(seed, new Date(0));
    expect(derive(typed(document), document)).toEqual(document);
  },
);
