import { randomUUID } from "node:crypto";
import fc from "fast-check";
import type { OrganizationDocument } from "../../server/organizations/document.ts";
import { makeEmail, makeLocation, makePhone } from "./organization.ts";

/** One thing that a person does in a form. */
type Edit = (document: OrganizationDocument, pick: number, word: string) => OrganizationDocument;

type List = "phones" | "emails" | "links" | "contacts" | "locations" | "entries";

function without(document: OrganizationDocument, list: List, pick: number): OrganizationDocument {
  const gone = document[list][pick % Math.max(document[list].length, 1)]?.id;
  const kept = { ...document, [list]: document[list].filter(({ id }) => id !== gone) };
  // A form lets go of what belonged to the place or person that is taken away.
  const free = <T extends { locationId: string | null; contactId?: string | null }>(child: T): T => ({
    ...child,
    locationId: child.locationId === gone ? null : child.locationId,
    ...(child.contactId === gone ? { contactId: null } : {}),
  });
  return {
    ...kept,
    phones: kept.phones.map(free),
    emails: kept.emails.map(free),
    schedules: kept.schedules.map(free),
    contacts: kept.contacts.map(free),
  };
}

function at<T>(items: T[], pick: number, change: (item: T) => T): T[] {
  return items.map((item, index) => (index === pick % items.length ? change(item) : item));
}

const edits: Edit[] = [
  (document, _pick, name) => ({ ...document, name }),
  (document, pick, word) => ({
    ...document,
    phones: at(document.phones, pick, (phone) => ({ ...phone, asPublished: word })),
  }),
  (document, pick, word) => ({
    ...document,
    phones: at(document.phones, pick, (phone) => ({
      ...phone,
      label: { ...phone.label, [pick % 2 ? "en" : "es"]: word },
    })),
  }),
  (document, pick) => ({
    ...document,
    phones: at(document.phones, pick, (phone) => ({ ...phone, label: {} })),
  }),
  (document, pick) => ({ ...document, phones: document.phones.toSpliced(pick % 3, 0, makePhone()) }),
  (document) => ({ ...document, phones: document.phones.toReversed() }),
  (document, pick) => without(document, "phones", pick),
  (document, pick) => without(document, "emails", pick),
  (document, pick) => without(document, "links", pick),
  (document, pick) => without(document, "contacts", pick),
  (document, pick) => without(document, "locations", pick),
  (document, pick) => without(document, "entries", pick),
  (document) => ({ ...document, locations: [...document.locations, makeLocation()] }),
  (document, pick) => ({
    ...document,
    phones: at(document.phones, pick, (phone) => ({
      ...phone,
      contactId: null,
      locationId: document.locations[pick % Math.max(document.locations.length, 1)]?.id ?? null,
    })),
  }),
  (document, pick) => ({
    ...document,
    emails: [
      ...document.emails,
      makeEmail({ contactId: document.contacts[pick % Math.max(document.contacts.length, 1)]?.id ?? null }),
    ],
  }),
  (document, pick) => ({
    ...document,
    locations: at(document.locations, pick, (place) => ({
      ...place,
      latitude: null,
      longitude: null,
      coordinatePrecision: null,
    })),
  }),
  (document, pick) => ({
    ...document,
    locations: at(document.locations, pick, (place) => ({
      ...place,
      latitude: pick % 90,
      longitude: 1,
      coordinatePrecision: "CITY",
    })),
  }),
  (document, pick) => ({
    ...document,
    contacts: at(document.contacts, pick, (person) => ({
      ...person,
      consent: "REFUSED",
      consentUntil: null,
    })),
  }),
  (document, pick) => ({
    ...document,
    contacts: at(document.contacts, pick, (person) => ({
      ...person,
      consent: "GIVEN",
      consentUntil: "2026-12-31",
    })),
  }),
  (document, pick) => {
    const section = ["legal-aid", "unhcr-offices", "other-support"][pick % 3]!;
    return document.entries.some((entry) => entry.section === section)
      ? document
      : {
          ...document,
          entries: [...document.entries, { id: randomUUID(), country: "MX", section, note: {} }],
        };
  },
  (document, pick) => ({
    ...document,
    helps: pick % 2 ? document.helps.slice(1) : [...new Set([...document.helps, "shelter"])],
  }),
  (document, _pick, body) => ({
    ...document,
    descriptions: [
      ...document.descriptions.filter(({ locale }) => locale !== "es"),
      { locale: "es", body, editedAt: "2026-01-01T00:00:00.000Z" },
    ],
  }),
  (document) => ({ ...document, descriptions: document.descriptions.slice(1) }),
];

/** What a person could do to a document before saving it: up to three things; a valid document stays one. */
export const anyEdit: fc.Arbitrary<(document: OrganizationDocument) => OrganizationDocument> = fc
  .array(fc.tuple(fc.constantFrom(...edits), fc.nat(6), fc.constantFrom("one", "two")), { maxLength: 3 })
  .map((steps) => (document) => steps.reduce((made, [edit, pick, word]) => edit(made, pick, word), document));
