import type { PublicLocation, PublicOrganization, PublicSchedule } from "../publishing/public-document.ts";
import { type Suggestible, type SuggestibleKind, suggestible } from "./suggestible.ts";

/** Something that the public sees: where it stands in the document, and what may be suggested of it. */
export interface SeenClaim {
  /** Path of the item in the organization's document; empty for the organization itself. */
  path: string;
  fields: Record<string, Suggestible>;
  /** What the public sees, by the names of the fields. */
  values: Record<string, unknown>;
}

/** All that the public sees of an organization on a day, by claim; the organization itself by its own id. */
export function publicClaims(document: PublicOrganization, today: string): Map<string, SeenClaim> {
  const { locations, links } = document;
  const contacts = document.contacts.filter(({ consentUntil }) => consentUntil >= today);
  const phones = [...document.phones, ...contacts.flatMap((person) => person.phones)];
  const emails = [...document.emails, ...contacts.flatMap((person) => person.emails)];
  const schedules: PublicSchedule[] = [document, ...locations, ...contacts].flatMap(
    (holder) => holder.schedules,
  );
  const seen = new Map<string, SeenClaim>();
  const add = (list: string, kind: SuggestibleKind, id: string, values: object) =>
    seen.set(id, {
      path: `${list}.${id}`,
      fields: suggestible[kind],
      values: values as Record<string, unknown>,
    });
  seen.set(document.id, { path: "", fields: suggestible.ORGANIZATION, values: { name: document.name } });
  for (const at of locations)
    seen.set(at.id, { path: `locations.${at.id}`, fields: fieldsOf(at), values: { ...at } });
  for (const phone of phones) add("phones", "PHONE", phone.id, { ...phone, number: phone.display });
  for (const email of emails) add("emails", "EMAIL", email.id, { ...email, address: email.display });
  for (const link of links) add("links", "LINK", link.id, link);
  for (const hours of schedules) add("schedules", "SCHEDULE", hours.id, hours);
  for (const person of contacts) add("contacts", "CONTACT", person.id, person);
  return seen;
}

/** Of a place that is shown by its city there is no street to speak of. */
function fieldsOf({ visibility }: PublicLocation): Record<string, Suggestible> {
  const { city, state } = suggestible.LOCATION;
  return visibility === "FULL" ? suggestible.LOCATION : { city, state };
}
