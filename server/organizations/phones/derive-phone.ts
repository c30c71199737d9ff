import { isDeepStrictEqual } from "node:util";
import type { OrganizationDocument, Phone } from "../document.ts";
import { normalizePhone } from "./normalize-phone.ts";
import { ownCountries, phoneCountries } from "./phone-countries.ts";
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
  for (const earlier of known) {
    const same = earlier.phones.find(({ id }) => id === phone.id);
    if (!same?.number || same.asPublished !== phone.asPublished) continue;
    if (isDeepStrictEqual(ownCountries(same, earlier), own)) return { ...phone, number: same.number };
  }
  const { dial, extension } = readPhone(phone.asPublished);
  return {
    ...phone,
    number: normalizePhone(dial, phoneCountries(phone, document)).number,
    extension: phone.extension ?? extension,
  };
}
