import type { Localized } from "../../../server/organizations/document.ts";
import { type Clock, clocksOf } from "./clocks.ts";
import type { BelongingRow, EmailRow, LocationRow, PhoneRow, ScheduleRow, WholeRows } from "./whole-rows.ts";

const iso = (time: string) => new Date(time).toISOString();

/** The English text, or the first there is. */
export function inEnglish(value: Localized): { text: string; locale: string } | null {
  if (value.en !== undefined) return { text: value.en, locale: "en" };
  for (const locale in value) return { text: value[locale]!, locale };
  return null;
}

const labelled = <T extends { name: Localized }>(term: T) => ({ ...term, name: inEnglish(term.name) });

/** What the public may see of an organization's rows, in the shape in which the question asks for it. */
export function toWhole(row: WholeRows, now: Date) {
  const { clocks, verifiedAt, nextDueAt, freshness } = clocksOf(row, now);
  const today = now.toISOString().slice(0, 10);
  const places = (row.locations ?? []).filter((at) => at.visibility !== "HIDDEN");
  const placeIds = new Set(places.map(({ id }) => id));
  const persons = (row.contacts ?? []).filter(
    (person) => person.consent === "GIVEN" && person.consentUntil !== null,
  );
  const shown = ({ locationId, contactId }: BelongingRow) =>
    (locationId === null || placeIds.has(locationId)) &&
    (contactId === null || persons.some(({ id }) => id === contactId));
  const zones = new Set(places.map(({ timezone }) => timezone));
  const zone = zones.size === 1 ? places[0]!.timezone : null;
  const schedules = (row.schedules ?? []).filter(shown);
  const phones = (row.phones ?? []).filter(shown);
  const emails = (row.emails ?? []).filter(
    (mail) => shown(mail) && (mail.address ?? mail.display.trim()) !== "",
  );
  const hours = ({ id, label, days, opens, closes, locationId }: ScheduleRow) => ({
    ...clocks.get(id)!,
    days,
    opens,
    closes,
    timezone: locationId ? places.find((at) => at.id === locationId)!.timezone : zone,
    label: inEnglish(label),
  });
  const phone = ({ contactId, ...rest }: PhoneRow) => ({
    ...rest,
    ...clocks.get(rest.id)!,
    label: inEnglish(rest.label),
  });
  const email = ({ contactId, ...rest }: EmailRow) => ({
    ...rest,
    ...clocks.get(rest.id)!,
    label: inEnglish(rest.label),
  });
  const descriptions = row.descriptions ?? [];
  const newest = descriptions
    .map(({ editedAt }) => editedAt)
    .sort()
    .at(-1)!;
  const chosen = descriptions.find(({ locale }) => locale === "en") ?? descriptions[0];
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    nameStatus: row.nameStatus,
    nameBasis: row.nameBasis,
    alternateNames: row.names ?? [],
    description: chosen ? { text: chosen.text, locale: chosen.locale } : null,
    translations: descriptions.map(({ locale, text, editedAt }) => ({
      locale,
      text,
      editedAt: iso(editedAt),
      outdated: editedAt < newest,
    })),
    parent: row.parent,
    entries: (row.entries ?? []).map(({ id, position, note, country, section }) => ({
      id,
      position,
      note: inEnglish(note),
      country: { code: country },
      section: { slug: section },
    })),
    helps: (row.helps ?? []).map(labelled),
    audiences: (row.audiences ?? []).map(labelled),
    languages: row.languages ?? [],
    notices: (row.notices ?? [])
      .filter(({ startsOn, endsOn }) => (startsOn ?? "") <= today && (endsOn === null || endsOn >= today))
      .map((notice) => ({ ...notice, text: inEnglish(notice.text) })),
    presence: clocks.get(row.presences[0]!.id)!,
    locations: places.map((at) =>
      toPlace(at, clocks.get(at.id)!, schedules.filter(({ locationId }) => locationId === at.id).map(hours)),
    ),
    phones: phones.filter(({ contactId }) => contactId === null).map(phone),
    emails: emails.filter(({ contactId }) => contactId === null).map(email),
    links: (row.links ?? []).map((link) => ({
      ...link,
      ...clocks.get(link.id)!,
      label: inEnglish(link.label),
    })),
    schedules: schedules
      .filter(({ locationId, contactId }) => locationId === null && contactId === null)
      .map(hours),
    contacts: persons
      .filter(
        ({ consentUntil, locationId }) =>
          consentUntil! >= today && (locationId === null || placeIds.has(locationId)),
      )
      .map(({ id, name, role }) => ({
        ...clocks.get(id)!,
        name,
        role,
        phones: phones.filter(({ contactId }) => contactId === id).map(phone),
        emails: emails.filter(({ contactId }) => contactId === id).map(email),
        schedules: schedules.filter(({ contactId }) => contactId === id).map(hours),
      })),
    sourceDate: row.sourceDate,
    editedAt: iso(row.editedAt),
    verifiedAt,
    nextDueAt,
    freshness,
  };
}

/** A place shown by its city only keeps nothing that leads to the door. */
function toPlace(at: LocationRow, clock: Clock, schedules: object[]) {
  if (at.visibility === "FULL") return { ...at, ...clock, schedules };
  const city = at.coordinatePrecision === "CITY";
  return {
    ...at,
    ...clock,
    name: null,
    display: null,
    address1: null,
    address2: null,
    postalCode: null,
    statedTimezone: null,
    latitude: city ? at.latitude : null,
    longitude: city ? at.longitude : null,
    coordinatePrecision: city ? at.coordinatePrecision : null,
    schedules,
  };
}
