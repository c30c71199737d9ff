import type { OrganizationForm } from "./organization-form.ts";

interface Part {
  id: string;
  /** Its fields that stand alone, and show themselves what is wrong with them. */
  fields: (keyof OrganizationForm)[];
  /** Its lists: what is wrong with one as a whole stands beneath the heading. */
  lists: (keyof OrganizationForm)[];
}

/** The parts of the page, in the order in which the public reads it, and what of the form stands in each. */
export const sections = [
  { id: "names", fields: ["name", "nameStatus", "nameBasis"], lists: ["alternateNames"] },
  { id: "notices", fields: [], lists: ["notices"] },
  { id: "descriptions", fields: [], lists: ["descriptions"] },
  { id: "entries", fields: [], lists: ["entries"] },
  { id: "locations", fields: [], lists: ["locations"] },
  { id: "phones", fields: [], lists: ["phones"] },
  { id: "emails", fields: [], lists: ["emails"] },
  { id: "links", fields: [], lists: ["links"] },
  { id: "hours", fields: [], lists: ["schedules"] },
  { id: "contacts", fields: [], lists: ["contacts"] },
  { id: "helps", fields: ["helps", "audiences", "languages"], lists: [] },
  { id: "notes", fields: [], lists: [] },
  { id: "more", fields: ["slug", "parentId", "sourceDate"], lists: [] },
] as const satisfies Part[];

export type SectionId = (typeof sections)[number]["id"];

/** In which part of the page a field stands, by the form's name of it; undefined for what stands nowhere. */
export function sectionOf(name: string): SectionId | undefined {
  const [first] = name.split(".");
  return sections.find(({ fields, lists }) => [...fields, ...lists].some((one) => one === first))?.id;
}
