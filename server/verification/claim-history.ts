import type { DocumentClaim } from "./claims.ts";
import { type KeptVerification, newestFirst } from "./standing.ts";

/** One verification as history shows it. */
export interface ShownVerification extends KeptVerification {
  /** Whether it speaks of what the claim says now, and was not taken back. */
  counts: boolean;
}

/** All verifications of one claim, newest first, also those of what it said before. Pure. */
export function claimHistory(
  claim: Pick<DocumentClaim, "id" | "fingerprint">,
  verifications: readonly KeptVerification[],
): ShownVerification[] {
  return verifications
    .filter(({ claimId }) => claimId === claim.id)
    .sort(newestFirst)
    .map((made) => ({ ...made, counts: made.withdrawal === null && made.fingerprint === claim.fingerprint }));
}
