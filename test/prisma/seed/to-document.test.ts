import { expect, test } from "@jest/globals";
import type { SeedOrganization } from "../../../prisma/seed/seed.types.ts";
import { seedOrganizationId, toDocument } from "../../../prisma/seed/to-document.ts";

const now = new Date("2026-05-01T08:00:00Z");

function seed(changes: Partial<SeedOrganization> = {}): SeedOrganization {
  return {
    slug: "posada-del-rio",
    name: "Posada del Río",
    nameStatus: "STATED",
    sourceDate: "2024-03",
    description: { en: "An inn.", es: "Una posada." },
    entries: [{ country: "MX", section: "other-support" }],
    ...changes,
  };
}

test("keeps every id when a neighbor is put in before it", () => {
  const one = toDocument(seed({ phones: [{ key: "main", asPublished: "951 572 6706" }] }), now);
  const two = toDocument(
    seed({
      phones: [
        { key: "fax", asPublished: "951 572 6707" },
        { key: "main", asPublished: "951 572 6706" },
      ],
    }),
    now,
  );
  expect(two.phones[1]).toEqual(one.phones[0]);
});

test("reads what to dial where the published piece leaves digits out, and publishes the piece", () => {
  const { phones } = toDocument(
    seed({ phones: [{ key: "second", asPublished: "5658.7384", dial: "(52 55) 5658.7384" }] }),
    now,
  );
  expect(phones).toMatchObject([{ asPublished: "5658.7384", number: "+525556587384" }]);
});

test("reads a phone in its own country first, then its location's, then the entry's", () => {
  const locations = [
    { key: "chihuahua", country: "MX" },
    { key: "ohio", country: "US" },
  ];
  const read = (phone: { country?: string; location?: string }, at: SeedOrganization["locations"]) =>
    toDocument(seed({ locations: at, phones: [{ key: "main", asPublished: "614 410 1234", ...phone }] }), now)
      .phones[0]?.number;
  expect(read({ country: "MX", location: "ohio" }, locations)).toBe("+526144101234");
  expect(read({ location: "ohio" }, locations)).toBe("+16144101234");
  expect(read({}, [])).toBe("+526144101234");
});

test("ties a branch to its parent, and a child to its location and contact", () => {
  const document = toDocument(
    seed({
      parent: "posadas",
      locations: [{ key: "house" }],
      contacts: [{ key: "host", name: "A. Host", location: "house", consent: "NOT_RECORDED" }],
      emails: [{ key: "host", contact: "host", address: "host@posada.example" }],
      schedules: [
        {
          key: "door",
          location: "house",
          label: { en: "Door", es: "Puerta" },
          days: ["MO"],
          opens: "09:00",
          closes: "10:00",
        },
      ],
    }),
    now,
  );
  const [house, host] = [document.locations[0]?.id, document.contacts[0]?.id];
  expect(document.parentId).toBe(seedOrganizationId("posadas"));
  expect(document.contacts[0]?.locationId).toBe(house);
  expect(document.emails[0]).toMatchObject({ contactId: host, locationId: null });
  expect(document.schedules[0]).toMatchObject({ contactId: null, locationId: house });
});

test("fills in what a hand leaves out, and counts the texts as edited now", () => {
  expect(toDocument(seed(), now)).toMatchObject({
    nameBasis: null,
    parentId: null,
    alternateNames: [],
    languages: [],
    phones: [],
    notices: [],
    descriptions: [
      { locale: "en", body: "An inn.", editedAt: "2026-05-01T08:00:00.000Z" },
      { locale: "es", body: "Una posada.", editedAt: "2026-05-01T08:00:00.000Z" },
    ],
  });
});
