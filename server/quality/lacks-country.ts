import type { OrganizationDocument, Phone } from "../organizations/document.ts";
import { findRuns } from "../organizations/phones/find-runs.ts";
import { phoneCountries } from "../organizations/phones/phone-countries.ts";

/** Whether a number cannot be read because nothing tells its country: neither its own code nor its place or its pages. */
export function lacksCountry(phone: Phone, document: OrganizationDocument): boolean {
  if (phone.number !== null || phoneCountries(phone, document).length > 0) return false;
  const runs = findRuns(phone.asPublished);
  return runs.length > 0 && runs.every(({ text }) => !text.includes("+"));
}
