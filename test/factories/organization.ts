import { randomUUID } from "node:crypto";
import type {
  Contact,
  Email,
  Entry,
  Location,
  Notice,
  OrganizationDocument,
  Phone,
  Schedule,
} from "../../server/organizations/document.ts";

/** The smallest organization there can be: a name, and that it is there. */
export function makeBareOrganization(overrides: Partial<OrganizationDocument> = {}): OrganizationDocument {
  const id = overrides.id ?? randomUUID();
  return {
    id,
    slug: `house-${id}`,
    name: "Casa Azul",
    nameStatus: "STATED",
    nameBasis: null,
    alternateNames: [],
    parentId: null,
    sourceDate: null,
    descriptions: [],
    entries: [],
    helps: [],
    audiences: [],
    languages: [],
    presence: { id: randomUUID() },
    locations: [],
    phones: [],
    emails: [],
    links: [],
    schedules: [],
    contacts: [],
    notices: [],
    ...overrides,
  };
}

/** A whole, valid document with ids of its own: a house in Puebla with one claim of each everyday kind. */
export function makeOrganization(overrides: Partial<OrganizationDocument> = {}): OrganizationDocument {
  const door = makeLocation();
  return makeBareOrganization({
    sourceDate: "2025-11",
    descriptions: [
      { locale: "en", body: "A house for people on the road.", editedAt: "2026-01-01T00:00:00.000Z" },
      { locale: "es", body: "Una casa para quienes van de camino.", editedAt: "2026-01-01T00:00:00.000Z" },
    ],
    entries: [makeEntry()],
    helps: ["shelter"],
    audiences: ["migrants"],
    languages: [{ code: "es", note: null }],
    locations: [door],
    phones: [makePhone()],
    emails: [makeEmail()],
    links: [{ id: randomUUID(), kind: "WEBSITE", url: "https://casa.example", asPublished: null, label: {} }],
    schedules: [makeSchedule({ locationId: door.id })],
    ...overrides,
  });
}

/** A place in a section of the Mexico page. */
export function makeEntry(overrides: Partial<Entry> = {}): Entry {
  return { id: randomUUID(), country: "MX", section: "other-support", note: {}, ...overrides };
}

/** A door in Puebla that everybody may know, at an exact point. */
export function makeLocation(overrides: Partial<Location> = {}): Location {
  return {
    id: randomUUID(),
    kind: "PHYSICAL",
    name: null,
    visibility: "FULL",
    asPublished: "Calle 5 Oriente 12, 72000 Puebla",
    address1: "Calle 5 Oriente 12",
    address2: null,
    city: "Puebla",
    state: "Puebla",
    postalCode: "72000",
    country: "MX",
    latitude: 19.0433,
    longitude: -98.1986,
    coordinatePrecision: "EXACT",
    timezone: "America/Mexico_City",
    statedTimezone: null,
    ...overrides,
  };
}

/** A number in Puebla that belongs to the whole organization. */
export function makePhone(overrides: Partial<Phone> = {}): Phone {
  return {
    id: randomUUID(),
    number: "+522221234567",
    asPublished: "222 123 4567",
    extension: null,
    type: "VOICE",
    label: {},
    locationId: null,
    contactId: null,
    ...overrides,
  };
}

/** A mailbox that belongs to the whole organization. */
export function makeEmail(overrides: Partial<Email> = {}): Email {
  return {
    id: randomUUID(),
    address: "casa@example.org",
    asPublished: "casa@example.org",
    label: {},
    locationId: null,
    contactId: null,
    ...overrides,
  };
}

/** Office hours on working days. */
export function makeSchedule(overrides: Partial<Schedule> = {}): Schedule {
  return {
    id: randomUUID(),
    label: {},
    days: ["MO", "TU", "WE", "TH", "FR"],
    opens: "09:00",
    closes: "17:00",
    locationId: null,
    contactId: null,
    ...overrides,
  };
}

/** A person who has agreed to be named until the end of 2026. */
export function makeContact(overrides: Partial<Contact> = {}): Contact {
  return {
    id: randomUUID(),
    locationId: null,
    name: "Remedios Varo",
    role: "Coordinator",
    consent: "GIVEN",
    consentUntil: "2026-12-31",
    ...overrides,
  };
}

/** A remark that always holds. */
export function makeNotice(overrides: Partial<Notice> = {}): Notice {
  return { id: randomUUID(), startsOn: null, endsOn: null, text: { en: "Ring twice." }, ...overrides };
}
