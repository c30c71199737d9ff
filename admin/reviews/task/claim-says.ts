import type { OrganizationForm } from "../../organizations/form/organization-form.ts";

/** What a check of each kind of claim is about: a label or a place on a map may change without anything to check anew. */
const checked = {
  locations: ["kind", "asPublished", "address1", "address2", "city", "state", "postalCode", "country"],
  phones: ["asPublished", "extension", "type"],
  emails: ["asPublished"],
  links: ["kind", "url"],
  schedules: ["days", "opens", "closes"],
  contacts: ["name", "role"],
} as const satisfies Partial<Record<keyof OrganizationForm, readonly string[]>>;

export type ClaimList = keyof typeof checked;

/** What a claim says of what is checked, by the names of its fields. */
export type Said = Readonly<Record<string, unknown>>;

/** Where in the form a claim stands; null for presence, which has no fields, and for what is not there any more. */
export function placeOf(form: OrganizationForm, claimId: string): { list: ClaimList; index: number } | null {
  for (const list of Object.keys(checked) as ClaimList[]) {
    const index = form[list].findIndex(({ id }) => id === claimId);
    if (index >= 0) return { list, index };
  }
  return null;
}

/** What the form says of a claim that is checked; null where it is not there. Presence says nothing but that it is so. */
export function saidOf(form: OrganizationForm, claimId: string, presenceId: string): Said | null {
  if (claimId === presenceId) return {};
  const place = placeOf(form, claimId);
  if (!place) return null;
  const item = form[place.list][place.index] as unknown as Record<string, unknown>;
  return Object.fromEntries(checked[place.list].map((name) => [name, plain(item[name])]));
}

/** Which fields differ between what a claim said and what it says. */
export function differing(before: Said, after: Said): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}

/** The form with everything of one claim as it is in another form; an item that is gone there stays gone. */
export function withClaimOf(
  form: OrganizationForm,
  other: OrganizationForm,
  claimId: string,
): OrganizationForm {
  const place = placeOf(form, claimId);
  if (!place) return form;
  const there = (other[place.list] as { id: string }[]).find(({ id }) => id === claimId);
  if (!there) return form;
  const items = (form[place.list] as { id: string }[]).map((item) => (item.id === claimId ? there : item));
  return { ...form, [place.list]: items };
}

const plain = (value: unknown) =>
  value === undefined || (typeof value === "string" && value.trim() === "") ? null : value;
