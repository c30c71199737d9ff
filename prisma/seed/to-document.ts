import type { Location, OrganizationDocument } from "../../server/organizations/document.ts";
import { normalizePhone } from "../../server/organizations/phones/normalize-phone.ts";
import type { SeedLocation, SeedOrganization, SeedPhone } from "./seed.types.ts";
import { seedId } from "./seed-id.ts";

/** The id of a seeded organization, by which its branches name it as their parent. */
export function seedOrganizationId(slug: string): string {
  return seedId(`organization/${slug}`);
}

/** The whole document of a seeded organization, the same for the same seed; its texts count as edited at `now`. */
export function toDocument(seed: SeedOrganization, now: Date): OrganizationDocument {
  const id = (kind: string, key: string) => seedId(`organization/${seed.slug}/${kind}/${key}`);
  const belonging = ({ location, contact }: { location?: string; contact?: string }) => ({
    locationId: location === undefined ? null : id("location", location),
    contactId: contact === undefined ? null : id("contact", contact),
  });
  return {
    id: seedOrganizationId(seed.slug),
    slug: seed.slug,
    name: seed.name,
    nameStatus: seed.nameStatus,
    nameBasis: seed.nameBasis ?? null,
    alternateNames: (seed.alternateNames ?? []).map(({ key, name, locale }) => ({
      id: id("alternate-name", key),
      name,
      locale,
    })),
    parentId: seed.parent === undefined ? null : seedOrganizationId(seed.parent),
    sourceDate: seed.sourceDate,
    descriptions: Object.entries(seed.description).map(([locale, body]) => ({
      locale,
      body,
      editedAt: now.toISOString(),
    })),
    entries: seed.entries.map(({ country, section, note }) => ({
      id: id("entry", `${country}/${section}`),
      country,
      section,
      note: note ?? {},
    })),
    helps: seed.helps ?? [],
    audiences: seed.audiences ?? [],
    languages: seed.languages ?? [],
    presence: { id: id("presence", "presence") },
    locations: (seed.locations ?? []).map((location) => toLocation(id("location", location.key), location)),
    phones: (seed.phones ?? []).map((phone) => ({
      id: id("phone", phone.key),
      ...belonging(phone),
      number: normalizePhone(phone.dial ?? phone.asPublished, countriesOf(phone, seed)).number,
      asPublished: phone.asPublished,
      extension: phone.extension ?? null,
      type: phone.type ?? "VOICE",
      label: phone.label ?? {},
    })),
    emails: (seed.emails ?? []).map((email) => ({
      id: id("email", email.key),
      ...belonging(email),
      address: email.address,
      asPublished: email.address ?? "",
      label: email.label ?? {},
    })),
    links: (seed.links ?? []).map(({ key, kind, asPublished }) => ({
      id: id("link", key),
      kind,
      url: null,
      asPublished,
      label: {},
    })),
    schedules: (seed.schedules ?? []).map(({ key, label, days, opens, closes, ...rest }) => ({
      id: id("schedule", key),
      ...belonging(rest),
      label,
      days,
      opens,
      closes,
    })),
    contacts: (seed.contacts ?? []).map(({ key, location, name, role, consent }) => ({
      id: id("contact", key),
      locationId: belonging({ location }).locationId,
      name,
      role: role ?? null,
      consent,
      consentUntil: null,
    })),
    notices: [],
  };
}

function toLocation(id: string, { key: _key, ...given }: SeedLocation): Location {
  return {
    id,
    kind: "PHYSICAL",
    name: null,
    visibility: "FULL",
    asPublished: null,
    address1: null,
    address2: null,
    city: null,
    state: null,
    postalCode: null,
    country: null,
    latitude: null,
    longitude: null,
    coordinatePrecision: null,
    timezone: null,
    statedTimezone: null,
    ...given,
  };
}

/** Where a phone's number may be valid, best guess first: its own country, its location's, the others', the entries'. */
function countriesOf(phone: SeedPhone, seed: SeedOrganization): string[] {
  const locations = seed.locations ?? [];
  const own = locations.find(({ key }) => key === phone.location);
  const guesses = [phone.country, own?.country, ...locations.map(({ country }) => country)];
  const known = guesses.filter((country) => typeof country === "string");
  return [...new Set([...known, ...seed.entries.map(({ country }) => country)])];
}
