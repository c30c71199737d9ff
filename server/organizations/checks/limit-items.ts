import { type FieldProblem, fail } from "../../errors.ts";
import type { OrganizationDocument } from "../document.ts";

const claimLists = ["locations", "phones", "emails", "links", "schedules", "contacts"] as const;
/** The fullest organization of the first page has 14 claims; nobody reads 200. */
const mostClaims = 200;

/** How many a list may have, and what people call what is in it. */
const most = {
  alternateNames: [50, "former and other names"],
  descriptions: [20, "descriptions"],
  entries: [50, "entries on country pages"],
  helps: [50, "kinds of help"],
  audiences: [50, "audiences"],
  languages: [50, "languages"],
  notices: [50, "notices"],
} as const satisfies Partial<Record<keyof OrganizationDocument, readonly [number, string]>>;
type Counted = (typeof claimLists)[number] | keyof typeof most;

/**
 * Stops with TOO_MANY_ITEMS before anything is done with a document, or an input, that holds more than it may: at every
 * list that is too long, and at `input` where places, phones and the like are too many together.
 */
export function limitItems(holder: { [List in Counted]?: readonly unknown[] | null }): void {
  const problems: FieldProblem[] = [];
  const limit = (path: string, [length, words]: [number, string], allowed: number) => {
    const message = `It has ${length} ${words}; an organization has at most ${allowed}.`;
    if (length > allowed) problems.push({ path, message });
  };
  const claims = claimLists.reduce((sum, list) => sum + (holder[list]?.length ?? 0), 0);
  limit("input", [claims, "places, phones, mailboxes, links, hours and people in all"], mostClaims);
  for (const [list, [allowed, words]] of Object.entries(most))
    limit(list, [holder[list as Counted]?.length ?? 0, words], allowed);
  if (problems.length > 0) fail("TOO_MANY_ITEMS", problems.map(({ message }) => message).join(" "), problems);
}
