import type { LoadedOrganization } from "../organizations/form/organization-form.ts";

/** What an organization said of one of its claims. */
export interface ToldClaim {
  claimId: string;
  says: "RIGHT" | "CHANGED" | "GONE";
}

const lists = ["locations", "phones", "emails", "links", "schedules", "contacts"] as const;

/**
 * Where the claims stand of which something was said; of the presence, which stands nowhere, null. What is gone since is
 * left out.
 */
export function claimPaths(
  organization: LoadedOrganization,
  claims: readonly ToldClaim[],
  says: ToldClaim["says"],
): (string | null)[] {
  return claims
    .filter((claim) => claim.says === says)
    .flatMap(({ claimId }): (string | null)[] => {
      const list = lists.find((each) => organization[each].some(({ id }) => id === claimId));
      if (list) return [`${list}.${claimId}`];
      return claimId === organization.presence.id ? [null] : [];
    });
}
