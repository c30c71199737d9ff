import type { Localized } from "../organizations/document.ts";
import { countriesNamed } from "../organizations/phones/countries-named.ts";
import { normalizePhone } from "../organizations/phones/normalize-phone.ts";
import { countryLabel } from "./to-label.ts";

interface Labelled {
  asPublished: string;
  number: string | null;
  label: Localized;
}

/**
 * The number as it will ring once it is saved with its label in the `usual` country. A country that the words around it
 * named becomes its label where it would be lost and the number with it.
 */
export function keepCountry(phone: Labelled, named: string | undefined, usual: string): Labelled {
  const rings = (label: Localized) =>
    normalizePhone(phone.asPublished, [...Object.values(label).flatMap(countriesNamed), usual]).number;
  const label =
    Object.keys(phone.label).length === 0 && named !== undefined ? countryLabel(named) : phone.label;
  const kept = rings(phone.label) === phone.number ? phone.label : label;
  return { ...phone, label: kept, number: rings(kept) };
}
