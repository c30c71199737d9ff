import { randomUUID } from "node:crypto";
import { expect, test } from "@jest/globals";
import {
  compareDomains,
  compareHandles,
  compareMailboxes,
  comparePhones,
  type MailboxHow,
  type PhoneHow,
  type WebHow,
} from "../../../../server/quality/duplicates/compare-reach.ts";
import { profileOf } from "../../../../server/quality/duplicates/profile-of.ts";
import { makeBareOrganization, makeEmail, makeEntry, makePhone } from "../../../factories/organization.ts";

const phones = (asPublished: string, country = "MX", number: string | null = null) =>
  profileOf(
    makeBareOrganization({
      entries: [makeEntry({ country })],
      phones: asPublished ? [makePhone({ asPublished, number, locationId: null })] : [],
    }),
  );

const numbers: [how: PhoneHow, one: string, other: string, country?: string][] = [
  // Written otherwise.
  ["SAME", "+52 (222) 232-1234", "222 2321234"],
  ["SAME", "00 52 222 232 12 34", "tel. 222.232.1234"],
  ["SAME", "020 7946 0018", "+44 (0)20 7946 0018", "GB"],
  ["SAME", "(415) 555-2671 ext. 12", "+1 415 555 2671", "US"],
  // Renumbered since.
  ["SAME", "01 222 232 1234", "+52 222 232 1234"],
  ["SAME", "044 222 232 1234", "222 232 1234"],
  ["SAME", "+52 1 222 232 1234", "222 232 1234"],
  ["SAME", "(1) 232 1234", "+57 601 232 1234", "CO"],
  ["SAME", "11 8234-5678", "+55 11 98234-5678", "BR"],
  // Without the area, as neighbors write it.
  ["SAME", "232-1234", "+52 222 232 1234"],
  ["SAME_FREE", "800 123 4567", "01 800 123 4567"],
  ["ALMOST", "222 232 1234", "222 232 1243"],
  ["OTHER", "222 232 1234", "222 246 9999"],
  ["OTHER", "222 232 1234", "664 232 1234"],
  ["NONE", "", "222 232 1234"],
];

test.each(numbers)("%s: %s / %s", (how, one, other, country = "MX") => {
  expect(comparePhones(phones(one, country), phones(other, country)).how).toBe(how);
  expect(comparePhones(phones(other, country), phones(one, country)).how).toBe(how);
});

test("a number that was read with a prefix too many is the one that it is", () => {
  const wrong = phones("044 222 232 1234", "MX", "+520442222321234");
  expect(comparePhones(wrong, phones("222 232 1234"))).toMatchObject({
    how: "SAME",
    keys: ["phone:2321234"],
  });
});

const mailbox = (address: string) =>
  profileOf(makeBareOrganization({ emails: [makeEmail({ address, locationId: null })] }));

const mailboxes: [mailbox: MailboxHow, domain: WebHow, one: string, other: string][] = [
  ["SAME", "SAME", "Info@Nogal.example.org", "info@nogal.example.org"],
  ["OTHER", "SAME", "info@nogal.org.mx", "legal@mail.nogal.org.mx"],
  ["SAME_ANYBODYS", "NONE", "nogal@gmail.com", "nogal@gmail.com"],
  // Anybody has a mailbox there.
  ["OTHER", "NONE", "nogal@gmail.com", "quetzal@gmail.com"],
  ["OTHER", "NONE", "nogal@yahoo.com.mx", "quetzal@yahoo.com.mx"],
  ["OTHER", "NONE", "nogal@t-online.de", "quetzal@web.de"],
  ["OTHER", "OTHER", "info@nogal.org.mx", "info@quetzal.org.mx"],
];

test.each(mailboxes)("mailboxes %s, domains %s: %s / %s", (how, domain, one, other) => {
  expect(compareMailboxes(mailbox(one), mailbox(other)).how).toBe(how);
  expect(compareDomains(mailbox(one), mailbox(other)).how).toBe(domain);
});

const link = (url: string) =>
  profileOf(
    makeBareOrganization({
      links: [{ id: randomUUID(), kind: "WEBSITE", url, asPublished: url, label: {} }],
    }),
  );

const links: [domain: WebHow, page: WebHow, one: string, other: string][] = [
  ["SAME", "NONE", "https://www.nogal.org.mx/contacto?ref=1", "http://nogal.org.mx"],
  ["OTHER", "NONE", "https://nogal.org.mx", "https://quetzal.org.mx"],
  ["SAME", "NONE", "https://nogal.wordpress.com", "https://nogal.wordpress.com/inicio"],
  ["OTHER", "NONE", "https://nogal.wordpress.com", "https://quetzal.wordpress.com"],
  [
    "NONE",
    "SAME",
    "https://www.facebook.com/Casa.Nogal/?ref=page_internal",
    "https://m.facebook.com/casanogal",
  ],
  [
    "NONE",
    "SAME",
    "https://facebook.com/profile.php?id=100000123",
    "https://fb.com/profile.php?id=100000123",
  ],
  ["NONE", "SAME", "https://x.com/casa_nogal", "https://twitter.com/casanogal"],
  ["NONE", "OTHER", "https://facebook.com/nogal", "https://facebook.com/quetzal"],
  ["NONE", "NONE", "https://facebook.com/nogal", "https://instagram.com/nogal"],
  ["NONE", "NONE", "https://docs.google.com/forms/d/1", "https://docs.google.com/forms/d/2"],
];

test.each(links)("domains %s, pages %s: %s / %s", (domain, page, one, other) => {
  expect(compareDomains(link(one), link(other)).how).toBe(domain);
  expect(compareHandles(link(one), link(other)).how).toBe(page);
});
