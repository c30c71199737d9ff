import type { Contact, Location, OrganizationDocument, Schedule } from "../organizations/document.ts";
import type {
  PublicClaim,
  PublicContact,
  PublicEmail,
  PublicLocation,
  PublicOrganization,
  PublicPhone,
  PublicSchedule,
} from "./public-document.ts";

type PublicClaims = Pick<
  PublicOrganization,
  "locations" | "phones" | "emails" | "links" | "schedules" | "contacts"
>;

interface Belonging {
  locationId: string | null;
  contactId: string | null;
}

/** The claims that the public may see, each with its clock. What belongs to a place or a person shares its visibility. */
export function publicClaims(
  document: OrganizationDocument,
  clock: (claimId: string) => PublicClaim,
): PublicClaims {
  const places = new Map(
    document.locations.filter((at) => at.visibility !== "HIDDEN").map((at) => [at.id, at]),
  );
  const persons = new Set(document.contacts.filter((person) => isConsented(person)).map(({ id }) => id));
  const shown = (child: Belonging) =>
    (child.locationId === null || places.has(child.locationId)) &&
    (child.contactId === null || persons.has(child.contactId));
  const zone = commonZone(document.locations);

  const phone = ({
    id,
    number,
    asPublished,
    extension,
    type,
    label,
    locationId,
  }: OrganizationDocument["phones"][number]): PublicPhone => ({
    ...clock(id),
    number,
    display: asPublished,
    extension,
    type,
    label,
    locationId,
  });
  const email = ({
    id,
    address,
    asPublished,
    label,
    locationId,
  }: OrganizationDocument["emails"][number]): PublicEmail => ({
    ...clock(id),
    address,
    display: asPublished,
    label,
    locationId,
  });
  const schedule = ({ id, label, days, opens, closes, locationId }: Schedule): PublicSchedule => ({
    ...clock(id),
    label,
    days,
    opens,
    closes,
    timezone: locationId ? places.get(locationId)!.timezone : zone,
  });

  const phones = document.phones.filter(shown);
  const emails = document.emails.filter(
    (mail) => shown(mail) && (mail.address !== null || mail.asPublished.trim() !== ""),
  );
  const schedules = document.schedules.filter(shown);
  return {
    locations: [...places.values()].map((at) => ({
      ...publicLocation(at),
      ...clock(at.id),
      schedules: schedules.filter((hours) => hours.locationId === at.id).map(schedule),
    })),
    phones: phones.filter(isOwn).map(phone),
    emails: emails.filter(isOwn).map(email),
    links: document.links.map(({ id, kind, url, asPublished, label }) => ({
      ...clock(id),
      kind,
      url,
      display: asPublished,
      label,
    })),
    schedules: schedules.filter((hours) => isOwn(hours) && hours.locationId === null).map(schedule),
    contacts: document.contacts
      .filter(
        (person) => persons.has(person.id) && (person.locationId === null || places.has(person.locationId)),
      )
      .map(
        ({ id, name, role, consentUntil }): PublicContact => ({
          ...clock(id),
          name,
          role,
          consentUntil: consentUntil!,
          phones: phones.filter((child) => child.contactId === id).map(phone),
          emails: emails.filter((child) => child.contactId === id).map(email),
          schedules: schedules.filter((child) => child.contactId === id).map(schedule),
        }),
      ),
  };
}

/** Consent must be recorded and have an end; the reader's door looks at the end, day by day. */
function isConsented(person: Contact): boolean {
  return person.consent === "GIVEN" && person.consentUntil !== null;
}

/** The organization's own, not a person's. */
function isOwn(child: Belonging): boolean {
  return child.contactId === null;
}

/** The zone that all places share, for hours that name no place. */
function commonZone(locations: Location[]): string | null {
  const zones = new Set(locations.filter((at) => at.visibility !== "HIDDEN").map(({ timezone }) => timezone));
  return zones.size === 1 ? [...zones][0]! : null;
}

type PublicPlace = Omit<PublicLocation, keyof PublicClaim | "schedules">;

/** A place shown by its city only keeps nothing that leads to the door: no street, no postcode, no exact point. */
function publicLocation(at: Location): PublicPlace {
  const { kind, visibility, city, state, country, timezone, statedTimezone } = at;
  const whole = visibility === "FULL";
  const located = whole || at.coordinatePrecision === "CITY";
  return {
    kind,
    name: whole ? at.name : null,
    visibility,
    display: whole ? at.asPublished : null,
    address1: whole ? at.address1 : null,
    address2: whole ? at.address2 : null,
    city,
    state,
    postalCode: whole ? at.postalCode : null,
    country,
    latitude: located ? at.latitude : null,
    longitude: located ? at.longitude : null,
    coordinatePrecision: located ? at.coordinatePrecision : null,
    timezone,
    statedTimezone: whole ? statedTimezone : null,
  };
}
