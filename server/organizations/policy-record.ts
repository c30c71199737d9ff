import type { OrganizationRecord } from "../policies/organization.ts";
import type { OrganizationDocument } from "./document.ts";

/** What the law looks at: the countries of the entries in all the documents, those before and those after a change. */
export function policyRecord(
  status: OrganizationRecord["status"],
  ...documents: OrganizationDocument[]
): OrganizationRecord {
  const countries = documents.flatMap(({ entries }) => entries.map(({ country }) => country));
  return { status, countries: [...new Set(countries)].sort() };
}
