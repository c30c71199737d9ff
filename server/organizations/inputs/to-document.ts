import type { LocalizedText } from "../../editorial/localized.type.ts";
import type { Localized, OrganizationDocument } from "../document.ts";
import { normalizeDocument } from "./normalize-document.ts";
import type { OrganizationFields } from "./organization.input.ts";

type Maybe<T> = T | null | undefined;

/**
 * What a door took in, as the document that it means: what is left out is as in `base`, texts are normalized. What
 * follows from other fields is still to be derived. Pure.
 */
export function toDocument(
  id: string,
  input: OrganizationFields,
  base: OrganizationDocument,
): OrganizationDocument {
  /** A list, and a field that cannot be empty, are left out by null too. */
  const given = <Field extends keyof OrganizationFields>(field: Field) => input[field] ?? undefined;
  const belonging = (child: { locationId?: Maybe<string>; contactId?: Maybe<string> }) => ({
    locationId: toId(child.locationId),
    contactId: toId(child.contactId),
  });
  return normalizeDocument({
    id: id.toLowerCase(),
    presence: base.presence,
    slug: given("slug") ?? base.slug,
    name: given("name") ?? base.name,
    nameStatus: given("nameStatus") ?? base.nameStatus,
    nameBasis: orBase(input.nameBasis, base.nameBasis),
    parentId: orBase(toOptionalId(input.parentId), base.parentId),
    sourceDate: orBase(input.sourceDate, base.sourceDate),
    helps: given("helps") ?? base.helps,
    audiences: given("audiences") ?? base.audiences,
    languages: given("languages")?.map(({ code, note }) => ({ code, note: note ?? null })) ?? base.languages,
    alternateNames:
      given("alternateNames")?.map(({ id, name, locale }) => ({
        id: id.toLowerCase(),
        name,
        locale: locale ?? null,
      })) ?? base.alternateNames,
    descriptions:
      given("descriptions")?.map(({ locale, body }) => ({ locale, body, editedAt: "" })) ?? base.descriptions,
    entries:
      given("entries")?.map(({ id, country, section, note }) => ({
        id: id.toLowerCase(),
        country,
        section,
        note: toTexts(note),
      })) ?? base.entries,
    locations:
      given("locations")?.map((at) => ({
        id: at.id.toLowerCase(),
        kind: at.kind ?? "PHYSICAL",
        name: at.name ?? null,
        visibility: at.visibility,
        asPublished: at.asPublished ?? null,
        address1: at.address1 ?? null,
        address2: at.address2 ?? null,
        city: at.city ?? null,
        state: at.state ?? null,
        postalCode: at.postalCode ?? null,
        country: at.country ?? null,
        latitude: at.latitude ?? null,
        longitude: at.longitude ?? null,
        coordinatePrecision: at.coordinatePrecision ?? null,
        timezone: at.timezone ?? null,
        statedTimezone: at.statedTimezone ?? null,
      })) ?? base.locations,
    phones:
      given("phones")?.map((phone) => ({
        id: phone.id.toLowerCase(),
        number: null,
        asPublished: phone.asPublished,
        extension: phone.extension ?? null,
        type: phone.type ?? "VOICE",
        label: toTexts(phone.label),
        ...belonging(phone),
      })) ?? base.phones,
    emails:
      given("emails")?.map((email) => ({
        id: email.id.toLowerCase(),
        address: null,
        asPublished: email.asPublished,
        label: toTexts(email.label),
        ...belonging(email),
      })) ?? base.emails,
    links:
      given("links")?.map(({ id, kind, url, asPublished, label }) => ({
        id: id.toLowerCase(),
        kind,
        url: url ?? null,
        asPublished: asPublished ?? null,
        label: toTexts(label),
      })) ?? base.links,
    schedules:
      given("schedules")?.map((hours) => ({
        id: hours.id.toLowerCase(),
        label: toTexts(hours.label),
        days: hours.days,
        opens: hours.opens,
        closes: hours.closes,
        ...belonging(hours),
      })) ?? base.schedules,
    contacts:
      given("contacts")?.map((person) => ({
        id: person.id.toLowerCase(),
        locationId: toId(person.locationId),
        name: person.name,
        role: person.role ?? null,
        consent: person.consent ?? "NOT_RECORDED",
        consentUntil: person.consentUntil ?? null,
      })) ?? base.contacts,
    notices:
      given("notices")?.map(({ id, startsOn, endsOn, text }) => ({
        id: id.toLowerCase(),
        startsOn: startsOn ?? null,
        endsOn: endsOn ?? null,
        text: toTexts(text),
      })) ?? base.notices,
  });
}

/** Null empties a field; what is left out stays. */
function orBase<T>(value: Maybe<T>, base: T | null): T | null {
  return value === undefined ? base : value;
}

function toOptionalId(id: Maybe<string>): Maybe<string> {
  return id === undefined ? undefined : toId(id);
}

/** An empty choice of a form is none. */
function toId(id: Maybe<string>): string | null {
  return id?.toLowerCase() || null;
}

/** As own properties, whatever their names. */
function toTexts(texts: Maybe<LocalizedText[]>): Localized {
  return Object.fromEntries((texts ?? []).map(({ locale, text }) => [locale, text]));
}
