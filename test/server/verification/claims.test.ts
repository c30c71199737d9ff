import { expect, test } from "@jest/globals";
import { claimsOf } from "../../../server/verification/claims.ts";
import { usualDays } from "../../../server/verification/intervals.ts";
import {
  makeBareOrganization,
  makeContact,
  makeEmail,
  makeLocation,
  makePhone,
  makeSchedule,
} from "../../factories/organization.ts";

const at = makeLocation();
const document = makeBareOrganization({
  locations: [at],
  phones: [makePhone(), makePhone({ type: "HOTLINE" })],
  emails: [makeEmail()],
  links: [{ id: "l", kind: "WEBSITE", url: "https://example.org", asPublished: null, label: {} }],
  schedules: [makeSchedule()],
  contacts: [makeContact()],
});

test("every claim of a document is listed once, presence first, with its interval and weight", () => {
  expect(
    claimsOf(document).map(({ kind, intervalDays, critical }) => [kind, intervalDays, critical]),
  ).toEqual([
    ["PRESENCE", 365, true],
    ["ADDRESS", 365, true],
    ["PHONE", 180, true],
    ["PHONE", 90, true],
    ["EMAIL", 365, true],
    ["LINK", 365, false],
    ["SCHEDULE", 180, true],
    ["CONTACT", 180, false],
  ]);
});

test("the interval of each claim is the one that holds for the organization", () => {
  const days = { ...usualDays, PHONE: 10, URGENT_PHONE: 5, CONTACT: 700 };
  expect(claimsOf(document, days).map(({ intervalDays }) => intervalDays)).toEqual([
    365, 365, 10, 5, 365, 365, 180, 700,
  ]);
});

test.each([
  ["by its help", { helps: ["legal-aid"] }],
  ["by its entry", { entries: [{ id: "e", country: "MX", section: "legal-aid", note: {} }] }],
])("an organization that is legal aid %s has phones that fall due sooner", (_how, says) => {
  const phones = claimsOf({ ...document, ...says }).filter(({ kind }) => kind === "PHONE");
  expect(phones.map(({ intervalDays }) => intervalDays)).toEqual([90, 90]);
});

test.each([
  ["a phone's label", { phones: [{ ...document.phones[0]!, label: { en: "Reception" } }] }],
  ["how a phone is written", { phones: [{ ...document.phones[0]!, asPublished: "962 642 4198" }] }],
  ["whose phone it is", { phones: [{ ...document.phones[0]!, locationId: at.id }] }],
])("%s is not what a verification checked", (_what, says) => {
  const print = (of: typeof document) =>
    claimsOf(of).find(({ id }) => id === document.phones[0]!.id)!.fingerprint;
  expect(print({ ...document, ...says })).toBe(print(document));
});

test("an undialable phone is checked by what is published", () => {
  const print = (asPublished: string) =>
    claimsOf({ ...document, phones: [makePhone({ number: null, asPublished })] }).find(
      ({ kind }) => kind === "PHONE",
    )!.fingerprint;
  expect(print("01 800 CASA")).not.toBe(print("01 800 HOGAR"));
});

test.each(["address1", "address2", "city", "state", "postalCode", "country", "asPublished"] as const)(
  "another %s is another address",
  (field) => {
    const changed = { ...document, locations: [{ ...at, [field]: "X" }] };
    const print = (of: typeof document) => claimsOf(of).find(({ id }) => id === at.id)!.fingerprint;
    expect(print(changed)).not.toBe(print(document));
  },
);
