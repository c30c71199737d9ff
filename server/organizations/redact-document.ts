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

function isConsented({ consent, consentUntil }: Contact, today: string): boolean {
  return consent === "GIVEN" && consentUntil !== null && consentUntil >= today;
}

function publicPart(at: Location): Location {
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
