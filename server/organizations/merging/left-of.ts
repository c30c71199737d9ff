import type { OrganizationDocument } from "../document.ts";

/** What is left of an organization that went: by what it was known, without anything that stands elsewhere now. Pure. */
export function leftOf(document: OrganizationDocument): OrganizationDocument {
  return {
    ...document,
    parentId: null,
    alternateNames: [],
    entries: [],
    locations: [],
    phones: [],
    emails: [],
    links: [],
    schedules: [],
    contacts: [],
    notices: [],
  };
}
