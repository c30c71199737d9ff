import { expect, test } from "@jest/globals";
import {
  legalAid,
  mexico,
  mexicoOrganizations,
  otherSupport,
  unhcrOffices,
} from "../../../prisma/seed/mexico/index.ts";
import { sections } from "../../../prisma/seed/sections.ts";
import { terms } from "../../../prisma/seed/terms.ts";
import { toDocument } from "../../../prisma/seed/to-document.ts";
import type { OrganizationDocument } from "../../../server/organizations/document.ts";
import * as facts from "./mexico-facts.ts";

const documents = mexicoOrganizations.map((seed) => toDocument(seed, new Date("2026-05-01T00:00:00Z")));
const listed = documents.filter(({ entries }) => entries.length > 0);

function bySlug(slug: string): OrganizationDocument {
  const found = documents.find((document) => document.slug === slug);
  if (!found) throw new Error(`The seed has no organization ${slug}.`);
  return found;
}

/** Every value under a key called `id`, at any depth. */
function idsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => (key === "id" ? [child as string] : idsIn(child)));
}

test("has 5, 10 and 17 entries, each organization once, in page order", () => {
  expect([legalAid.length, unhcrOffices.length, otherSupport.length]).toEqual([5, 10, 17]);
  expect(listed.map(({ slug }) => slug)).toEqual(facts.places.map(([slug]) => slug));
  expect(new Set(documents.map(({ slug }) => slug)).size).toBe(documents.length);
  const inSection = (section: string) =>
    listed.filter(({ entries }) => entries.length === 1 && entries[0]?.section === section).length;
  expect(sections.map(({ slug }) => inSection(slug))).toEqual([5, 10, 17]);
});

test("makes the ten offices branches of UNHCR, which has no entry itself", () => {
  const branches = documents.filter(({ parentId }) => parentId !== null);
  expect(branches.map(({ slug }) => slug)).toEqual(unhcrOffices.map(({ slug }) => slug));
  expect(new Set(branches.map(({ parentId }) => parentId))).toEqual(new Set([bySlug("unhcr").id]));
  expect(bySlug("unhcr").entries).toEqual([]);
});

test("has every phone of the page to the letter, each with the number that works today", () => {
  const phones = documents.flatMap(({ slug, phones }) =>
    phones.map(({ asPublished, number, extension }) => [slug, asPublished, number, extension]),
  );
  expect(phones).toEqual(
    facts.phones.map(([slug, piece, number, extension]) => [slug, piece, number, extension ?? null]),
  );
});

test("knows the fax, the WhatsApp-only, the toll-free and the mobile numbers", () => {
  const special = documents.flatMap(({ phones }) =>
    phones.filter(({ type }) => type !== "VOICE").map(({ type, number }) => [type, number]),
  );
  expect(special).toEqual([
    ["WHATSAPP", "+526183644213"],
    ["FAX", "+529626267770"],
    ["CELL", "+529513100375"],
    ["CELL", "+529671855888"],
    ["TOLL_FREE", "+528007152000"],
    ["TOLL_FREE", "+528008378689"],
  ]);
});

test("has the 17 email addresses of the page, one of which belongs to a person", () => {
  const all = documents.flatMap(({ slug, emails }) => emails.map((email) => ({ slug, ...email })));
  const written = all.filter(({ address }) => address !== null);
  expect(written.map(({ slug, address }) => [slug, address])).toEqual(facts.emails);
  expect(new Set(written.map(({ address }) => address)).size).toBe(17);
  expect(all.filter(({ contactId }) => contactId !== null).map(({ address }) => address)).toEqual([
    "rsoto@sinfronteras.org.mx",
  ]);
  expect(all.filter(({ address }) => address === null)).toMatchObject([
    { slug: "iom-mexico", asPublished: "" },
  ]);
});

test("has every address, with its postcode as printed even where it is wrong", () => {
  for (const [slug, ...expected] of facts.places) {
    const { locations } = bySlug(slug);
    expect(locations.map(({ postalCode, state }) => [postalCode, state])).toEqual(
      expected.map(([, postalCode, state]) => [postalCode, state]),
    );
    expected.forEach(([piece, postalCode], at) => {
      expect(locations[at]?.asPublished).toContain(piece);
      expect(locations[at]?.asPublished).toContain(postalCode ?? "");
    });
  }
});

test("keeps every place at its city's centroid, in a zone that exists, beside what the page says of it", () => {
  for (const { slug, locations } of listed) {
    for (const location of locations) {
      expect(location.coordinatePrecision).toBe("CITY");
      for (const degrees of [location.latitude, location.longitude])
        expect(String(degrees)).toMatch(/^-?\d+\.\d{1,4}$/);
      const zone = location.timezone ?? "";
      expect(new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone).toBe(zone);
      expect(zone).toBe(facts.zones[location.city ?? ""] ?? "America/Mexico_City");
      expect(location.statedTimezone).toBe(slug.startsWith("unhcr-") ? "GMT -6" : null);
    }
  }
  expect(bySlug("unhcr-representation-mexico").locations.map(({ kind }) => kind)).toEqual([
    "PHYSICAL",
    "POSTAL",
  ]);
});

test("names each link of the page, none with an address", () => {
  for (const { slug, links } of listed) {
    const expected = facts.otherLinks[slug] ?? (slug.startsWith("unhcr-") ? [] : ["Website"]);
    expect(links.map(({ asPublished }) => asPublished)).toEqual(expected);
    for (const link of links) expect([link.kind, link.url]).toEqual([link.asPublished?.toUpperCase(), null]);
  }
});

test("has the two Nuevo Laredo entries as two organizations with equal facts and opening hours", () => {
  const [first, second] = ["casa-del-migrante-nuevo-laredo", "casa-del-migrante-nuevo-laredo-2"].map(bySlug);
  for (const house of [first, second]) {
    expect(house?.schedules.map(({ days, opens, closes }) => [days.join(" "), opens, closes])).toEqual([
      ["MO TU WE TH FR SA SU", "16:00", "21:30"],
      ["MO TU WE TH FR SA", "09:30", "13:00"],
    ]);
    expect(house?.schedules.map(({ locationId }) => locationId)).toEqual(
      Array(2).fill(house?.locations[0]?.id),
    );
  }
  const withoutIds = (house: unknown) =>
    JSON.stringify(house, (key, value) => (/^(id|slug|\w+Id)$/.test(key) ? undefined : value));
  expect(withoutIds(first)).toBe(withoutIds(second));
  expect(first?.id).not.toBe(second?.id);
});

test("names two people, neither with recorded consent", () => {
  const contacts = documents.flatMap(({ slug, contacts }) =>
    contacts.map((contact) => ({ slug, ...contact })),
  );
  expect(contacts).toMatchObject([
    { slug: "proyecto-citlalli", name: "Alberto Imberton", role: null, consent: "NOT_RECORDED" },
    {
      slug: "sin-fronteras",
      name: "Rosalba Soto Palma",
      role: "General Director Assistant",
      consent: "NOT_RECORDED",
    },
  ]);
});

test("says of every name that the page does not state what it was taken from", () => {
  for (const { nameStatus, nameBasis } of documents) expect(nameBasis === null).toBe(nameStatus === "STATED");
  const having = (status: string) =>
    documents.filter(({ nameStatus }) => nameStatus === status).map(({ slug }) => slug);
  expect(having("UNKNOWN")).toEqual(["maya-organization-san-cristobal", "migrant-shelter-tenosique"]);
  expect(having("INFERRED")).toEqual([
    "pro-bono",
    "fundacion-barra-mexicana",
    "casa-del-migrante-nuevo-laredo",
    "casa-del-migrante-nuevo-laredo-2",
    "sin-fronteras",
    "voces-mesoamericanas",
  ]);
});

test("is written in English and Spanish throughout, and keeps the facts in both", () => {
  for (const { slug, descriptions, entries, phones, emails, schedules } of documents) {
    expect(descriptions.map(({ locale }) => locale)).toEqual(["en", "es"]);
    expect(descriptions[0]?.body).not.toBe(descriptions[1]?.body);
    for (const fact of facts.kept[slug] ?? [])
      for (const { body } of descriptions) expect(body).toContain(fact);
    const labels = [
      ...entries.map(({ note }) => note),
      ...[...phones, ...emails, ...schedules].map(({ label }) => label),
    ];
    for (const label of labels) expect([[], ["en", "es"]]).toContainEqual(Object.keys(label));
  }
  const shared = [
    ...sections.flatMap(({ name, description }) => [name, description]),
    ...terms.map(({ name }) => name),
    ...mexico.texts.flatMap(({ heading, body }) => [heading, body]),
    ...mexico.instruments.flatMap(({ name, note }) => [name, note]),
    ...mexico.links.flatMap(({ label, note }) => [label, note]),
    mexico.name,
  ];
  for (const text of shared) expect(Object.keys(text)).toEqual(["en", "es"]);
  for (const { en, es } of shared) expect([en, es]).not.toContain("");
});

test("lists IOM's nine areas and CNDH's six activities one by one", () => {
  const items = (slug: string) =>
    bySlug(slug).descriptions.map(
      ({ body }) => body.split("\n").filter((line) => line.startsWith("- ")).length,
    );
  expect(items("iom-mexico")).toEqual([9, 9]);
  expect(items("cndh")).toEqual([6, 6]);
});

test("files everything under sections and terms that exist, with no term to spare", () => {
  const slugs = (taxonomy: string) =>
    terms.filter((term) => term.taxonomy === taxonomy).map(({ slug }) => slug);
  expect([...new Set(documents.flatMap(({ helps }) => helps))].sort()).toEqual(slugs("HELP").sort());
  expect([...new Set(documents.flatMap(({ audiences }) => audiences))].sort()).toEqual(
    slugs("AUDIENCE").sort(),
  );
});

test("gives the law and the treaties their dates as precisely as the page does", () => {
  expect(mexico.instruments.map(({ events }) => events)).toEqual([
    [
      { kind: "CONCLUDED", date: "1951" },
      { kind: "SIGNED", date: "2000" },
    ],
    [
      { kind: "CONCLUDED", date: "1967" },
      { kind: "SIGNED", date: "2000" },
    ],
    [{ kind: "CONCLUDED", date: "1984" }],
    [
      { kind: "DRAFTED", date: "2009" },
      { kind: "ADOPTED", date: "2010" },
      { kind: "SIGNED", date: "2011-12-26" },
    ],
  ]);
  expect(mexico.links.map(({ url }) => url)).toEqual([null, null, null]);
});

test("dates everything March 2024", () => {
  expect(new Set([mexico, ...documents].map(({ sourceDate }) => sourceDate))).toEqual(new Set(["2024-03"]));
});

test("never gives two things one id, nor one thing another id than before", () => {
  const ids = idsIn([documents, mexico, sections, terms]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(bySlug("unhcr").id).toBe("8ace34ce-b1c8-53da-b561-41c8f12629b8");
  expect(bySlug("caminos").phones[0]?.id).toBe("7c0a29c0-9953-5aaa-a214-bd10cbae2a54");
  expect(bySlug("imumi").phones[1]?.id).toBe("6c3d69f0-e726-5e36-b4cc-8382245d483d");
  expect(bySlug("cndh").entries[0]?.id).toBe("57315dc6-f388-5bcf-b680-1c4593054728");
  expect(bySlug("casa-del-migrante-nuevo-laredo-2").presence.id).toBe("f1338d8b-5802-5931-bb25-9373dcf5914a");
  expect(mexico.texts[0]?.id).toBe("cfa23a4c-d104-5e84-8512-8c00a9496625");
});

test("lets phones, emails, hours and people belong only to what their own organization has", () => {
  for (const { locations, contacts, phones, emails, schedules } of documents) {
    const own = [null, ...idsIn([locations, contacts])];
    for (const { locationId, contactId } of [...phones, ...emails, ...schedules]) {
      expect(own).toContain(locationId);
      expect(own).toContain(contactId);
    }
    for (const { locationId } of contacts) expect(own).toContain(locationId);
  }
});
