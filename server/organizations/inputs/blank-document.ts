import type { OrganizationDocument } from "../document.ts";

/** An organization of which nothing is known yet: what a new one is compared with. */
export function blankDocument(id: string, presenceId: string): OrganizationDocument {
  return {
    id,
    slug: "",
    name: "",
    nameStatus: "STATED",
    nameBasis: null,
    alternateNames: [],
    parentId: null,
    sourceDate: null,
    descriptions: [],
    entries: [],
    helps: [],
    audiences: [],
    languages: [],
    presence: { id: presenceId },
    locations: [],
    phones: [],
    emails: [],
    links: [],
    schedules: [],
    contacts: [],
    notices: [],
  };
}
