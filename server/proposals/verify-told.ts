import type { ConfirmAnswer } from "../../generated/prisma/client.ts";
import type { Change } from "../documents/shape.ts";
import type { Work } from "../editorial/work.ts";
import type { OrganizationDocument } from "../organizations/document.ts";
import { loadDocuments } from "../organizations/load-documents.ts";
import { theOrganization } from "../policies/the-organization.ts";
import { type CheckedClaim, mostClaims } from "../verification/check-verifications.ts";
import { claimsOf } from "../verification/claims.ts";
import { findStaleClaims } from "../verification/find-stale-claims.ts";
import { verifyClaims } from "../verification/verify-claims.ts";

/** What an organization said of one of its claims, as its answer keeps it. */
export interface ToldClaim {
  claimId: string;
  says: "RIGHT" | "CHANGED" | "GONE";
}

interface Taken {
  organizationId: string;
  answer: ConfirmAnswer;
  /** What the proposal would change, and what of it was taken over. */
  changes: readonly Change[];
  chosen: readonly Change[];
}

/**
 * Records what an organization said of its own claims, when a person takes over the proposal that came of it: what it said
 * is right and still says so, what it corrected where all of that was taken over, and that it has closed. Gives the
 * revision, or null where there was nothing to record.
 */
export async function verifyTold(
  work: Work,
  { organizationId, answer, changes, chosen }: Taken,
): Promise<number | null> {
  const { tx } = work;
  const [loaded] = await loadDocuments(tx, [organizationId]);
  const { document, revision } = loaded!;
  const kept = await tx.revision.findUnique({
    where: { organizationId_number: { organizationId, number: answer.revision } },
    select: { document: true },
  });
  const seen = (kept?.document ?? null) as OrganizationDocument | null;
  const told = answer.claims as unknown as ToldClaim[];
  const isLeft = ({ path }: Change) => !chosen.some((change) => change.path === path);
  const taken = (claimId: string) => {
    const own = changes.filter(({ path }) => path.split(".")[1] === claimId);
    return own.length > 0 && !own.some(isLeft);
  };
  const stands = new Set(claimsOf(document).map(({ id }) => id));
  const outcomeOf = ({ claimId, says }: ToldClaim): CheckedClaim["outcome"] | null => {
    if (!stands.has(claimId)) return null;
    if (answer.closed) return claimId === document.presence.id && says === "GONE" ? "CLOSED" : null;
    if (says === "CHANGED") return taken(claimId) ? "CORRECTED" : null;
    const counts = says === "RIGHT" && !answer.believed && seen !== null && saw(seen, document, claimId);
    return counts ? "CONFIRMED" : null;
  };
  const claims = told.flatMap((said): CheckedClaim[] => {
    const outcome = outcomeOf(said);
    const { claimId } = said;
    return outcome ? [{ claimId, outcome, method: "ORGANIZATION", verifiedAt: answer.at }] : [];
  });
  let number: number | null = null;
  for (let done = 0; done < claims.length; done += mostClaims)
    ({ revision: number } = await verifyClaims(
      { ...work, actor: theOrganization },
      { organizationId, revision, claims: claims.slice(done, done + mostClaims) },
    ));
  return number;
}

/** Whether the page showed all that the claim says today; of a place that is shown by its city it did not. */
function saw(seen: OrganizationDocument, today: OrganizationDocument, claimId: string): boolean {
  const place = seen.locations.find(({ id }) => id === claimId);
  return (place?.visibility ?? "FULL") === "FULL" && findStaleClaims([claimId], { seen, today }).length === 0;
}
