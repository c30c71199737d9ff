import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { OrganizationDocument } from "../../../server/organizations/document.ts";
import { severities } from "../../../server/quality/finding.ts";
import { bareContext } from "../../../server/quality/rule-context.ts";
import { runRules } from "../../../server/quality/run-rules.ts";
import { anyOrganization } from "../../factories/any-organization.ts";
import { makeEmail, makeOrganization, makePhone } from "../../factories/organization.ts";

/** What somebody has typed so far: nothing of it need be well. */
const typed = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom(..."0123456789 ()+-,/.@xextor[at]\n") }),
);
const now = new Date("2026-03-15T12:00:00Z");

const anyForm = fc.tuple(anyOrganization, fc.array(typed, { minLength: 1 })).map(([document, texts]) => {
  let next = 0;
  const text = () => texts[next++ % texts.length]!;
  return {
    ...document,
    name: text(),
    descriptions: document.descriptions.map((one) => ({ ...one, locale: text() })),
    phones: document.phones.map((phone) => ({ ...phone, asPublished: text(), extension: text() })),
    emails: document.emails.map((email) => ({ ...email, address: text(), asPublished: text() })),
    links: document.links.map((link) => ({ ...link, url: text() })),
    locations: document.locations.map((at) => ({ ...at, country: text(), timezone: null })),
    schedules: document.schedules.map((hours) => ({ ...hours, opens: text(), closes: text() })),
    contacts: document.contacts.map((person) => ({ ...person, consentUntil: text() })),
  } as OrganizationDocument;
});

test("tells of any document, and of any half-typed form, worst first", () => {
  fc.assert(
    fc.property(fc.oneof(anyOrganization, anyForm), (document) => {
      const order = runRules(document, bareContext(now)).map(({ severity }) => severities.indexOf(severity));
      expect(order).toEqual([...order].sort((one, other) => one - other));
    }),
    { numRuns: 300 },
  );
});

test.each(["(", "1 ", "1,", " ", "a@", "9-", ". ", "x", "[at]", "+1", "ext 1"])(
  "looks at 100,000 times %j to the end, wherever it is typed",
  (piece) => {
    const asPublished = piece.repeat(100_000);
    const phones = [makePhone({ asPublished, number: null })];
    const emails = [makeEmail({ asPublished, address: null })];
    // Whatever looks back over the whole text at each place would outlast the test's time.
    expect(runRules(makeOrganization({ phones, emails }), bareContext(now))).toBeInstanceOf(Array);
  },
);
