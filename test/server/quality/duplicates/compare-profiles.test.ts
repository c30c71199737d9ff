import { randomUUID } from "node:crypto";
import { expect, test } from "@jest/globals";
import { mexicoOrganizations } from "../../../../prisma/seed/mexico/index.ts";
import { toDocument } from "../../../../prisma/seed/to-document.ts";
import type { OrganizationDocument } from "../../../../server/organizations/document.ts";
import { type Certainty, compareProfiles } from "../../../../server/quality/duplicates/compare-profiles.ts";
import { profileOf } from "../../../../server/quality/duplicates/profile-of.ts";
import {
  makeBareOrganization,
  makeContact,
  makeEmail,
  makeEntry,
  makeLocation,
  makePhone,
} from "../../../factories/organization.ts";

interface Said {
  name: string;
  nameStatus?: OrganizationDocument["nameStatus"];
  others?: string[];
  parentId?: string;
  address?: string;
  city?: string;
  country?: string;
  point?: [number, number];
  phone?: string;
  email?: string;
  link?: string;
  person?: string;
  page?: string;
}

/** A document that says so much and no more. */
function make({ name, nameStatus, others = [], parentId, ...said }: Said): OrganizationDocument {
  const country = said.country ?? "MX";
  const [latitude = null, longitude = null] = said.point ?? [];
  return makeBareOrganization({
    ...{ name, nameStatus: nameStatus ?? "STATED", parentId: parentId ?? null },
    alternateNames: others.map((other) => ({ id: randomUUID(), name: other, locale: null })),
    entries: [makeEntry({ country: said.page ?? country })],
    locations:
      said.address || said.city
        ? [
            makeLocation({
              ...{
                asPublished: said.address ?? null,
                address1: null,
                address2: null,
                city: said.city ?? null,
              },
              ...{ state: null, postalCode: null, country, latitude, longitude },
              coordinatePrecision: latitude === null ? null : "STREET",
            }),
          ]
        : [],
    phones: said.phone ? [makePhone({ asPublished: said.phone, number: null, locationId: null })] : [],
    emails: said.email ? [makeEmail({ asPublished: said.email, address: said.email, locationId: null })] : [],
    links: said.link
      ? [{ id: randomUUID(), kind: "WEBSITE", url: said.link, asPublished: said.link, label: {} }]
      : [],
    contacts: said.person ? [makeContact({ name: said.person, locationId: null })] : [],
  });
}

const judge = (one: OrganizationDocument, other: OrganizationDocument) =>
  compareProfiles(profileOf(one), profileOf(other));

const puebla = { city: "Puebla", address: "Calle 5 de Mayo 12, Centro, Puebla" };
const parentId = randomUUID();

const cases: [what: string, one: Said, other: Said, Certainty | null][] = [
  [
    "the same house, written by another hand",
    {
      name: "Casa del Migrante San Juan, A.C.",
      ...puebla,
      phone: "222 232 1234",
      email: "sanjuan@gmail.com",
    },
    {
      name: "CASA DEL MIGRANTE SAN JUAN",
      ...{ city: "Puebla", address: "C. 5 de Mayo #12, Puebla, Pue." },
      ...{ phone: "+52 (222) 2321234", email: "SanJuan@gmail.com" },
    },
    "CERTAIN",
  ],
  [
    "a name in Spanish and the same in English, with one phone",
    { name: "Centro de Apoyo a Inmigrantes", ...puebla, phone: "222 232 1234" },
    { name: "Immigrant Support Center", city: "Puebla", phone: "222 2321234" },
    "CERTAIN",
  ],
  [
    "a phone with a prefix that is dialled no more",
    { name: "Sin Fronteras Nogal", city: "Puebla", phone: "01 222 232 1234" },
    { name: "Sin Fronteras Nogal", city: "Puebla", phone: "+52 222 232 1234" },
    "CERTAIN",
  ],
  [
    "initials instead of the name, at one address",
    { name: "Servicio Jesuita a Refugiados", ...puebla, link: "https://sjr.example.org" },
    { name: "SJR", ...puebla, link: "http://www.sjr.example.org/inicio" },
    "CERTAIN",
  ],
  [
    "one that moved within its city, with a slip in its name",
    { name: "Albergue Quetzal Nogal", ...puebla, phone: "222 232 1234" },
    {
      name: "Albergue Quetzla Nogal",
      city: "Puebla",
      address: "Avenida Juárez 90, Puebla",
      phone: "222 232 1234",
    },
    "CERTAIN",
  ],
  [
    "the same organization on two country pages, entered twice",
    { name: "Puente Nogal", city: "El Paso", country: "US", phone: "+1 915 555 2671", page: "US" },
    { name: "Puente Nogal", city: "El Paso", country: "US", phone: "(915) 555-2671", page: "MX" },
    "CERTAIN",
  ],
  [
    "nothing but the same name in one city",
    { name: "Fundación Nogal Rojo", city: "Puebla" },
    { name: "Fundación Nogal Rojo", city: "Puebla" },
    "LIKELY",
  ],
  [
    "a name that somebody begins to type",
    { name: "Fundación Nogal Rojo" },
    { name: "Fundación Nogal Rojo, I.A.P.", ...puebla, phone: "222 232 1234" },
    "LIKELY",
  ],
  [
    "branches in two cities that share mailbox and website",
    {
      ...{ name: "ACNUR Tapachula", city: "Tapachula", parentId, phone: "962 642 5198" },
      ...{ email: "mextp@unhcr.org", link: "https://www.unhcr.org" },
    },
    {
      ...{ name: "ACNUR Tijuana", city: "Tijuana", parentId, phone: "664 103 1234" },
      ...{ email: "mextp@unhcr.org", link: "https://www.unhcr.org" },
    },
    null,
  ],
  [
    "branches in two cities whose parent nobody recorded",
    { name: "Comedor Nogal", city: "Puebla", phone: "222 232 1234", link: "https://nogal.example.org" },
    { name: "Comedor Nogal", city: "Tijuana", phone: "664 103 1234", link: "https://nogal.example.org" },
    null,
  ],
  [
    "two houses in one city that are numbered",
    {
      ...{ name: "Posada Nogal Casa 1", parentId, ...puebla, phone: "222 232 1234" },
      link: "https://nogal.example.org",
    },
    {
      ...{ name: "Posada Nogal Casa 2", parentId, city: "Puebla", address: "Avenida Juárez 90, Puebla" },
      ...{ phone: "222 246 9999", link: "https://nogal.example.org" },
    },
    "POSSIBLE",
  ],
  [
    "a parent and its branch",
    { name: "Red Nogal", city: "Puebla", email: "info@nogal.example.org" },
    { name: "Red Nogal Tijuana", parentId: "PARENT", city: "Tijuana", email: "info@nogal.example.org" },
    null,
  ],
  [
    "two tenants of one address, each with its own phone",
    { name: "Clínica Jurídica Nogal", ...puebla, phone: "222 232 1234" },
    { name: "Comedor Quetzal", ...puebla, phone: "222 246 9999" },
    null,
  ],
  [
    "two that are called by the hotline of a network",
    { name: "Albergue Nogal", city: "Puebla", phone: "800 123 4567" },
    { name: "Comedor Quetzal", city: "Tijuana", phone: "800 123 4567" },
    null,
  ],
  [
    "the same initials of different names",
    { name: "Servicio Jesuita a Refugiados", others: ["SJR"], city: "Puebla" },
    { name: "Solidaridad Juvenil Regional", others: ["SJR"], city: "Puebla" },
    null,
  ],
  [
    "the same person, who works for two",
    { name: "Albergue Nogal", city: "Puebla", person: "María López", phone: "222 232 1234" },
    { name: "Red Quetzal", city: "Tijuana", person: "María López", phone: "664 103 1234" },
    null,
  ],
  [
    "two without a name, of which nothing is known",
    { name: "A house without a name", nameStatus: "UNKNOWN" },
    { name: "A house without a name", nameStatus: "UNKNOWN" },
    null,
  ],
];

test.each(cases)("%s", (_what, one, other, certainty) => {
  const first = make(one);
  const second = make(other.parentId === "PARENT" ? { ...other, parentId: first.id } : other);
  const { certainty: found, score, signs } = judge(first, second);
  const shown = `${score} ${signs.map(({ signal, how, weight }) => `${signal} ${how} ${weight}`).join(", ")}`;
  expect(`${found} ${shown}`).toBe(`${certainty} ${shown}`);
});

test("of the Mexico page the two of Nuevo Laredo are certain, and nobody else is even likely", () => {
  const profiles = mexicoOrganizations.map((organization) =>
    profileOf(toDocument(organization, new Date("2026-03-15T12:00:00Z"))),
  );
  const found = profiles.flatMap((one, index) =>
    profiles.slice(index + 1).flatMap((other) => {
      const { certainty } = compareProfiles(one, other);
      return certainty === "CERTAIN" || certainty === "LIKELY"
        ? [{ certainty, cities: [one, other].map(({ places }) => places[0]?.city) }]
        : [];
    }),
  );
  expect(found).toEqual([{ certainty: "CERTAIN", cities: ["nuevo laredo", "nuevo laredo"] }]);
});

test("a key that many have tells less", () => {
  const [one, other] = [
    make({ name: "Red Nogal Azul", city: "Puebla", email: "red@gmail.com" }),
    make({ name: "Red Quetzal", city: "Puebla", email: "red@gmail.com" }),
  ].map(profileOf);
  const alone = compareProfiles(one!, other!);
  const shared = compareProfiles(one!, other!, (key) => key === "mailbox:red@gmail.com");
  expect(shared.score).toBeLessThan(alone.score);
});

test("every sign has its words and its values, in both languages", () => {
  const one = make({ name: "Red Nogal", ...puebla, phone: "222 232 1234", person: "María López" });
  const other = make({ name: "Red Nogal", ...puebla, phone: "222 232 1234", person: "María López" });
  for (const { weight, one: first, other: second } of judge(one, other).signs) {
    expect(weight).not.toBe(0);
    expect([first.length, second.length]).not.toContain(0);
  }
});
