import type { Actor } from "../policies/actor.ts";
import { isEditor } from "../policies/roles.ts";
import type { Contact, Location, OrganizationDocument } from "./document.ts";

/**
 * A document as the actor may read it: contributors, who need not be known well, see of it what the public sees. Nothing
 * of a hidden place or of a person without a lasting consent is left, and of a place shown by its city no way to the
 * door. Pure; `now` decides which consents have ended.
 */
export function redactDocument(
  document: OrganizationDocument,
  actor: Actor,
  now: Date,
): OrganizationDocument {
  if (isEditor(actor)) return document;
  const today = now.toISOString().slice(0, 10);
  const locations = document.locations.filter(({ visibility }) => visibility !== "HIDDEN").map(publicPart);
  const places = new Set(locations.map(({ id }) => id));
  const somewhere = ({ locationId }: { locationId: string | null }) =>
    locationId === null || places.has(locationId);
  const contacts = document.contacts.filter((person) => isConsented(person, today) && somewhere(person));
  const persons = new Set(contacts.map(({ id }) => id));
  const shown = (child: { locationId: string | null; contactId: string | null }) =>
    somewhere(child) && (child.contactId === null || persons.has(child.contactId));
  return {
    ...document,
    locations,
    contacts,
    phones: document.phones.filter(shown),
    emails: document.emails.filter(shown),
    schedules: document.schedules.filter(shown),
  };
}

/**
 * What a document said at an earlier revision, as the actor may read it today: for contributors also without the places,
 * persons and ways to reach them that are not there for them any more. `today` is what they may read of the newest.
 */
export function redactEarlier(
  earlier: OrganizationDocument,
  today: OrganizationDocument,
  actor: Actor,
  now: Date,
): OrganizationDocument {
  if (isEditor(actor)) return earlier;
  const still = <Child extends { id: string }>(children: Child[], present: Child[]) =>
    children.filter(({ id }) => present.some((child) => child.id === id));
  const whole = new Set(today.locations.flatMap(({ id, visibility }) => (visibility === "FULL" ? [id] : [])));
  const locations = still(earlier.locations, today.locations).map((at) =>
    at.visibility === "FULL" && !whole.has(at.id) ? { ...at, visibility: "CITY_ONLY" as const } : at,
  );
  const reachable = {
    ...earlier,
    locations,
    contacts: still(earlier.contacts, today.contacts),
    phones: still(earlier.phones, today.phones),
    emails: still(earlier.emails, today.emails),
    schedules: still(earlier.schedules, today.schedules),
  };
  return redactDocument(reachable, actor, now);
}

function isConsented({ consent, consentUntil }: Contact, today: string): boolean {
  return consent === "GIVEN" && consentUntil !== null && consentUntil >= today;
}

/** What the public sees of a place that is not hidden. Pure. */
export function publicPart(at: Location): Location {
  if (at.visibility === "FULL") return at;
  const located = at.coordinatePrecision === "CITY";
  return {
    ...at,
    name: null,
    asPublished: null,
    address1: null,
    address2: null,
    postalCode: null,
    latitude: located ? at.latitude : null,
    longitude: located ? at.longitude : null,
    coordinatePrecision: located ? at.coordinatePrecision : null,
    statedTimezone: null,
  };
}
