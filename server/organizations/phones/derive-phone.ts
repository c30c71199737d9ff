import { isDeepStrictEqual } from "node:util";
import type { OrganizationDocument, Phone } from "../document.ts";
import { countriesNamed } from "./countries-named.ts";
import { normalizePhone } from "./normalize-phone.ts";
import { readPhone } from "./read-phone.ts";

/**
 * The phone with its number and extension as they follow from what is published. The number that one of the `known`
 * documents has for the same text stands while its label and its place name the same countries: it may have been read
 * by somebody who knew more, and an entry on one more page must not make it ring elsewhere.
 */
export function derivePhone(
  phone: Phone,
  document: OrganizationDocument,
  known: readonly OrganizationDocument[],
): Phone {
  const own = ownCountries(phone, document);
  const countries = [...new Set([...own, ...document.entries.map(({ country }) => country).sort()])];
  for (const earlier of known) {
    const same = earlier.phones.find(({ id }) => id === phone.id);
    if (!same?.number || same.asPublished !== phone.asPublished) continue;
    if (isDeepStrictEqual(ownCountries(same, earlier), own)) return { ...phone, number: same.number };
  }
  const { dial, extension } = readPhone(phone.asPublished);
  return {
    ...phone,
    number: normalizePhone(dial, countries).number,
    extension: phone.extension ?? extension,
  };
}

/** Where the number may be valid by what stands with it, best guess first: its label, then its place. */
function ownCountries(phone: Phone, { locations, contacts }: OrganizationDocument): string[] {
  const person = contacts.find(({ id }) => id === phone.contactId);
  const at = locations.find(({ id }) => id === (phone.locationId ?? person?.locationId));
  const labels = [...Object.values(phone.label), readPhone(phone.asPublished).words];
  return [...new Set([...labels.flatMap(countriesNamed), ...(at?.country ? [at.country] : [])])];
}
