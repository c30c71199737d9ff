import type { ClaimClocks } from "../form/OrganizationContext.tsx";

/** The lists of an organization whose items are claims; its presence is one too, and stands alone. */
export const claimLists = ["locations", "phones", "emails", "links", "schedules", "contacts"] as const;

/** How a claim stands: its freshness, or that a check found it wrong. */
export type Standing = ClaimClocks["freshness"] | "FOUND_WRONG";

type Clocks = Pick<ClaimClocks, "freshness" | "dueAt" | "verifiedAt" | "verifiedVia" | "foundWrongAt">;

export function standingOf({ freshness, foundWrongAt }: Clocks): Standing {
  return foundWrongAt === null ? freshness : "FOUND_WRONG";
}

/** How a claim stands, in a few words: “Verified Mar 3, 2026 by phone”, “Overdue since Sep 3, 2026”. */
export function claimWords(
  clocks: Clocks,
  translate: (key: string, options?: object) => string,
  date: (text: string) => string,
): string {
  const standing = standingOf(clocks);
  const { dueAt, verifiedAt, verifiedVia, foundWrongAt } = clocks;
  return translate(`claims.standing.${standing}`, {
    due: dueAt && date(dueAt),
    date: verifiedAt && date(verifiedAt),
    how: verifiedVia && translate(`words.method.${verifiedVia}`),
    found: foundWrongAt && date(foundWrongAt),
  });
}
