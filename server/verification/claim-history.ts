import type { DocumentClaim } from "./claims.ts";
import { newestFirst, type RecordedVerification } from "./standing.ts";

/** One verification as history shows it. */
export interface ShownVerification extends RecordedVerification {
  /** Whether it speaks of what the claim says now. */
  counts: boolean;
}

/** All verifications of one claim, newest first, also those of what it said before. Pure. */
export function claimHistory(
  claim: Pick<DocumentClaim, "id" | "fingerprint">,
  verifications: readonly RecordedVerification[],
): ShownVerification[] {
  return verifications
    .filter(({ claimId }) => claimId === claim.id)
    .sort(newestFirst)
    .map((made) => ({ ...made, counts: made.fingerprint === claim.fingerprint }));
}
