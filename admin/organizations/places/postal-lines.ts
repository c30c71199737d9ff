import type { OrganizationForm } from "../form/organization-form.ts";

export type Location = OrganizationForm["locations"][number];

/** Where the postcode is written after the city and the state. */
const postcodeLast = new Set(["AU", "CA", "GB", "IE", "IN", "NZ", "PR", "US"]);

/** An address as a letter carries it: the street, then the city with its country; lines that say nothing are left out. */
export function postalLines(
  location: Pick<Location, "address1" | "address2" | "city" | "state" | "postalCode" | "country">,
  countryName: (code: string) => string,
): string[] {
  const { address1, address2, city, state, postalCode, country } = location;
  const town = postcodeLast.has(country ?? "")
    ? [city, words(state, postalCode)]
    : [words(postalCode, city), state === city ? null : state];
  return [join(address1, address2), join(...town, country && countryName(country))].filter(Boolean);
}

type Part = string | null | undefined;
const said = (parts: Part[]) => parts.filter((part) => part?.trim());
const words = (...parts: Part[]) => said(parts).join(" ");
const join = (...parts: Part[]) => said(parts).join(", ");
