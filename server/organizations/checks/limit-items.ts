import { fail } from "../../errors.ts";
import type { OrganizationDocument } from "../document.ts";

const claimLists = ["locations", "phones", "emails", "links", "schedules", "contacts"] as const;
/** The fullest organization of the first page has 14 claims; nobody reads 200. */
const mostClaims = 200;

const most = {
  alternateNames: 50,
  descriptions: 20,
  entries: 50,
  helps: 50,
  audiences: 50,
  languages: 50,
  notices: 50,
} as const satisfies Partial<Record<keyof OrganizationDocument, number>>;
type Counted = (typeof claimLists)[number] | keyof typeof most;

/** Stops with TOO_MANY_ITEMS before anything is done with a document, or an input, that holds more than it may. */
export function limitItems(holder: { [List in Counted]?: readonly unknown[] | null }): void {
  const claims = claimLists.reduce((sum, list) => sum + (holder[list]?.length ?? 0), 0);
  if (claims > mostClaims)
    fail("TOO_MANY_ITEMS", `It has ${claims} claims; an organization has at most ${mostClaims}.`);
  for (const [list, limit] of Object.entries(most) as [keyof typeof most, number][]) {
    const { length } = holder[list] ?? [];
    if (length > limit)
      fail("TOO_MANY_ITEMS", `It has ${length} ${list}; an organization has at most ${limit}.`, [
        { path: list, message: `It has ${length} items; at most ${limit} are kept.` },
      ]);
  }
}
