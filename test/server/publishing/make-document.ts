import { randomUUID } from "node:crypto";
import type {
  Contact,
  Email,
  Location,
  OrganizationDocument,
  Phone,
  Schedule,
} from "../../../server/organizations/document.ts";

/** The smallest organization there can be, with whatever a test says about it. */
export function makeDocument(says: Partial<OrganizationDocument> = {}): OrganizationDocument {
  const id = says.id ?? randomUUID();
  return {
    id,
    slug: `house-${id}`,
    name: "Casa Ejemplo",
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
    ...says,
  };
}

/** A whole address in Tapachula, known to the street. */
export function makeLocation(says: Partial<Location> = {}): Location {
  return {
    id: randomUUID(),
    kind: "PHYSICAL",
    name: "Sede norte",
    visibility: "FULL",
    asPublished: "Calle Falsa 12, col. Centro, 30700 Tapachula",
    address1: "Calle Falsa 12",
    address2: "Interior 3",
    city: "Tapachula",
    state: "Chiapas",
    postalCode: "30700",
    country: "MX",
    latitude: 14.9,
    longitude: -92.26,
    coordinatePrecision: "STREET",
    timezone: "America/Mexico_City",
    statedTimezone: "GMT -6",
    ...says,
  };
}

export function makePhone(says: Partial<Phone> = {}): Phone {
  return {
    id: randomUUID(),
    number: "+529626424198",
    asPublished: "(962) 642 4198",
    extension: null,
    type: "VOICE",
    label: {},
    locationId: null,
    contactId: null,
    ...says,
  };
}

export function makeEmail(says: Partial<Email> = {}): Email {
  return {
    id: randomUUID(),
    address: "casa@example.org",
    asPublished: "casa@example.org",
    label: {},
    locationId: null,
    contactId: null,
    ...says,
  };
}

export function makeSchedule(says: Partial<Schedule> = {}): Schedule {
  return {
    id: randomUUID(),
    label: {},
    days: ["MO", "FR"],
    opens: "09:00",
    closes: "17:00",
    locationId: null,
    contactId: null,
    ...says,
  };
}

/** A person who has said nothing about being named. */
export function makeContact(says: Partial<Contact> = {}): Contact {
  return {
    id: randomUUID(),
    locationId: null,
    name: "Ana Pérez",
    role: "Coordinator",
    consent: "NOT_RECORDED",
    consentUntil: null,
    ...says,
  };
}
