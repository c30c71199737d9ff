import type { OrganizationDocument, Phone } from "../document.ts";
import { countriesNamed } from "./countries-named.ts";
import { readPhone } from "./read-phone.ts";

/** Where the number may be valid by what stands with it, best guess first: its label, then its place. */
export function ownCountries(phone: Phone, { locations, contacts }: OrganizationDocument): string[] {
  const person = contacts.find(({ id }) => id === phone.contactId);
  const at = locations.find(({ id }) => id === (phone.locationId ?? person?.locationId));
  const labels = [...Object.values(phone.label), readPhone(phone.asPublished).words];
  return [...new Set([...labels.flatMap(countriesNamed), ...(at?.country ? [at.country] : [])])];
}

/** Where the number may be valid by all that is known, best guess first: what stands with it, then the entries. */
export function phoneCountries(phone: Phone, document: OrganizationDocument): string[] {
  const entries = document.entries.map(({ country }) => country).sort();
  return [...new Set([...ownCountries(phone, document), ...entries])];
}
