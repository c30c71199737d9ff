import { describe, expect, test } from "@jest/globals";
import type { OrganizationDocument } from "../../../server/organizations/document.ts";
import { projectOrganization } from "../../../server/publishing/project-organization.ts";
import { claimsOf } from "../../../server/verification/claims.ts";
import { usualDays } from "../../../server/verification/intervals.ts";
import type { Verification } from "../../../server/verification/standing.ts";
import {
  makeBareOrganization,
  makeContact,
  makeEmail,
  makeLocation,
  makePhone,
  makeSchedule,
} from "../../factories/organization.ts";

const editedAt = new Date("2026-02-01T10:00:00Z");

function project(document: OrganizationDocument, verifications: Verification[] = []) {
  return projectOrganization(document, { editedAt, verifications, days: usualDays, unconfirmedSince: null });
}

describe("a place", () => {
  test("that is hidden is nowhere, nor are its phones, emails and hours", () => {
    const at = makeLocation({ visibility: "HIDDEN" });
    const projected = project(
      makeBareOrganization({
        locations: [at],
        phones: [makePhone({ locationId: at.id })],
        emails: [makeEmail({ locationId: at.id })],
        schedules: [makeSchedule({ locationId: at.id })],
      }),
    );
    expect(projected.document).toMatchObject({ locations: [], phones: [], emails: [], schedules: [] });
    expect(projected).toMatchObject({ searchPlace: "", places: [], points: [] });
    expect(projected.searchText).toBe("casa azul");
    expect(JSON.stringify(projected)).not.toContain(at.id);
  });

  test("shown by its city only keeps city, state and country, and nothing that leads to the door", () => {
    const at = makeLocation({
      visibility: "CITY_ONLY",
      name: "Sede norte",
      address2: "Interior 3",
      statedTimezone: "GMT -6",
    });
    const projected = project(makeBareOrganization({ locations: [at] }));
    expect(projected.document.locations).toEqual([
      {
        id: at.id,
        kind: "PHYSICAL",
        visibility: "CITY_ONLY",
        city: "Puebla",
        state: "Puebla",
        country: "MX",
        timezone: "America/Mexico_City",
        name: null,
        display: null,
        address1: null,
        address2: null,
        postalCode: null,
        latitude: null,
        longitude: null,
        coordinatePrecision: null,
        statedTimezone: null,
        verifiedAt: null,
        verifiedVia: null,
        dueAt: null,
        foundWrongAt: null,
        schedules: [],
      },
    ]);
    expect(projected.points).toEqual([]);
    expect(projected.searchPlace).toBe("puebla puebla pue");
    expect(projected.searchText).not.toMatch(/oriente|72000|norte|interior/);
  });

  test("shown by its city only keeps coordinates that are the city's own", () => {
    const at = makeLocation({ visibility: "CITY_ONLY", coordinatePrecision: "CITY" });
    expect(project(makeBareOrganization({ locations: [at] })).points).toEqual([
      { id: at.id, latitude: 19.0433, longitude: -98.1986, precision: "CITY" },
    ]);
  });

  test("where only mail goes is shown, and is no point on a map", () => {
    const projected = project(makeBareOrganization({ locations: [makeLocation({ kind: "POSTAL" })] }));
    expect(projected.document.locations).toHaveLength(1);
    expect(projected.points).toEqual([]);
  });

  test("keeps its hours with it, in its own time zone", () => {
    const at = makeLocation({ timezone: "America/Tijuana" });
    const other = makeLocation();
    const hours = makeSchedule({ locationId: at.id });
    const projected = project(makeBareOrganization({ locations: [at, other], schedules: [hours] })).document;
    expect(projected.schedules).toEqual([]);
    expect(projected.locations[0]!.schedules).toMatchObject([{ id: hours.id, timezone: "America/Tijuana" }]);
    expect(projected.locations[1]!.schedules).toEqual([]);
  });
});

test("hours without a place have the zone that all visible places share, and none where they differ", () => {
  const hidden = makeLocation({ visibility: "HIDDEN", timezone: "America/Tijuana" });
  const schedules = [makeSchedule()];
  const zone = (...locations: ReturnType<typeof makeLocation>[]) =>
    project(makeBareOrganization({ locations, schedules })).document.schedules[0]!.timezone;
  expect(zone(makeLocation(), makeLocation(), hidden)).toBe("America/Mexico_City");
  expect(zone(makeLocation(), makeLocation({ timezone: "America/Cancun" }))).toBeNull();
  expect(zone()).toBeNull();
});

describe("a person", () => {
  const reachable = (says: Parameters<typeof makeContact>[0]) => {
    const person = makeContact(says);
    return makeBareOrganization({
      contacts: [person],
      phones: [makePhone({ contactId: person.id })],
      emails: [makeEmail({ contactId: person.id })],
      schedules: [makeSchedule({ contactId: person.id })],
    });
  };

  test.each([
    ["who was never asked", { consent: "NOT_RECORDED", consentUntil: null }],
    ["who refused", { consent: "REFUSED", consentUntil: null }],
    ["whose consent has no end", { consent: "GIVEN", consentUntil: null }],
  ] as const)("%s is not there, nor are the person's phones, emails and hours", (_who, says) => {
    expect(project(reachable(says)).document).toMatchObject({
      contacts: [],
      phones: [],
      emails: [],
      schedules: [],
    });
  });

  test("who consented is there with phones, emails and hours, which are not the organization's", () => {
    const { document } = project(reachable({ consent: "GIVEN", consentUntil: "2027-01-31" }));
    expect(document).toMatchObject({ phones: [], emails: [], schedules: [] });
    expect(document.contacts).toMatchObject([
      {
        name: "Remedios Varo",
        consentUntil: "2027-01-31",
        phones: [{ number: "+522221234567" }],
        emails: [{ address: "casa@example.org" }],
        schedules: [{ opens: "09:00" }],
      },
    ]);
  });

  test("who consented, at a hidden place, stays hidden with it", () => {
    const at = makeLocation({ visibility: "HIDDEN" });
    const person = makeContact({ consent: "GIVEN", consentUntil: "2027-01-31", locationId: at.id });
    const phones = [makePhone({ contactId: person.id })];
    expect(
      project(makeBareOrganization({ locations: [at], contacts: [person], phones })).document,
    ).toMatchObject({
      contacts: [],
      phones: [],
    });
  });
});

test("an email that says nothing is dropped; one that is only broken is shown as published", () => {
  const emails = [
    makeEmail({ address: null, asPublished: "  " }),
    makeEmail({ address: null, asPublished: "casa(at)example" }),
  ];
  expect(project(makeBareOrganization({ emails })).document.emails).toMatchObject([
    { address: null, display: "casa(at)example" },
  ]);
});

test("entries and places can be looked up by either part or both", () => {
  const projected = project(
    makeBareOrganization({
      entries: [
        { id: "e1", country: "MX", section: "legal-aid", note: {} },
        { id: "e2", country: "MX", section: "other-support", note: {} },
      ],
      locations: [
        makeLocation({ state: "Michoacán", city: "Pátzcuaro" }),
        makeLocation({ state: null, city: "La Paz" }),
        makeLocation({ state: "Sonora", city: null }),
      ],
    }),
  );
  expect(projected.shelves).toEqual([
    "MX",
    "/legal-aid",
    "MX/legal-aid",
    "/other-support",
    "MX/other-support",
  ]);
  expect(projected.places).toEqual(["michoacan", "/patzcuaro", "michoacan/patzcuaro", "/la paz", "sonora"]);
});

test("search finds other names, other names of the state, and the text of every language", () => {
  const at = "2026-01-01T00:00:00.000Z";
  const { searchText, searchName, searchPlace } = project(
    makeBareOrganization({
      alternateNames: [{ id: "n1", name: "CASA A.C.", locale: null }],
      descriptions: [
        { locale: "en", body: "Legal clinic", editedAt: at },
        { locale: "es", body: "Clínica jurídica", editedAt: at },
      ],
      locations: [makeLocation({ city: "Coyoacán", state: "Ciudad de México" })],
    }),
  );
  expect(searchName).toBe("casa azul casa ac");
  expect(searchPlace).toMatch(/coyoacan ciudad de mexico cdmx cmx df distrito federal/);
  for (const words of ["casa ac", " df ", "legal clinic", "clinica juridica"])
    expect(searchText).toContain(words);
});

test("a translation is outdated as long as another language's text is newer", () => {
  const text = (locale: string, editedAt: string) => ({ locale, body: locale, editedAt });
  const { translations } = project(
    makeBareOrganization({
      descriptions: [
        text("en", "2026-02-01T00:00:00.000Z"),
        text("es", "2026-01-01T00:00:00.000Z"),
        text("fr", "2026-02-01T00:00:00.000Z"),
      ],
    }),
  ).document;
  expect(translations.map(({ locale, outdated }) => [locale, outdated])).toEqual([
    ["en", false],
    ["es", true],
    ["fr", false],
  ]);
});

test("the clocks stand in the document and in the columns, and a claim found wrong is shown with its mark", () => {
  const document = makeBareOrganization({ phones: [makePhone()] });
  const verifiedAt = new Date("2026-01-01T00:00:00Z");
  const confirmed = claimsOf(document).map(
    ({ id, fingerprint }): Verification => ({
      id: `verification of ${id}`,
      claimId: id,
      fingerprint,
      outcome: "CONFIRMED",
      method: "PHONE",
      revision: 1,
      verifiedAt,
      recordedAt: verifiedAt,
    }),
  );
  const projected = project(document, confirmed);
  const clock = { verifiedAt: "2026-01-01T00:00:00.000Z", nextDueAt: "2026-06-30T00:00:00.000Z" };
  expect(projected).toMatchObject({ ...clock, document: clock });
  expect(projected.document.phones[0]).toMatchObject({
    verifiedVia: "PHONE",
    dueAt: clock.nextDueAt,
    foundWrongAt: null,
  });

  const days = { ...usualDays, PHONE: 10 };
  expect(
    projectOrganization(document, { editedAt, verifications: confirmed, days, unconfirmedSince: null })
      .nextDueAt,
  ).toBe("2026-01-11T00:00:00.000Z");

  const later = { outcome: "WRONG", recordedAt: new Date("2026-03-01T00:00:00Z") } as const;
  const wrong = project(document, [...confirmed, { ...confirmed[1]!, ...later }]);
  expect(wrong).toMatchObject({ verifiedAt: null, nextDueAt: null });
  expect(wrong.document.phones).toMatchObject([
    { number: "+522221234567", verifiedAt: null, foundWrongAt: "2026-01-01T00:00:00.000Z" },
  ]);
});

test("nothing but the document's own time tells when it was edited", () => {
  expect(project(makeBareOrganization())).toMatchObject({
    editedAt: "2026-02-01T10:00:00.000Z",
    verifiedAt: null,
    document: { editedAt: "2026-02-01T10:00:00.000Z" },
  });
});
