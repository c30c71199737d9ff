export type VerificationOutcome =
  | "CONFIRMED"
  | "CORRECTED"
  | "WRONG"
  | "MOVED"
  | "NO_ANSWER"
  | "UNREACHABLE"
  | "CLOSED";
export type VerificationMethod = "PHONE" | "EMAIL" | "WEBSITE" | "VISIT" | "ORGANIZATION" | "MACHINE";

/** A recorded check of one claim. */
export interface Verification {
  claimId: string;
  fingerprint: string;
  outcome: VerificationOutcome;
  method: VerificationMethod;
  verifiedAt: Date;
}

/** Reaching nobody says nothing about the claim; the other outcomes decide. */
const undecided: readonly VerificationOutcome[] = ["NO_ANSWER", "UNREACHABLE"];
const affirmed: readonly VerificationOutcome[] = ["CONFIRMED", "CORRECTED"];

/**
 * The verification by which a claim stands, or null: the newest one that decided, was made of exactly what the
 * claim says now, and affirmed it.
 */
export function standing(
  claim: { id: string; fingerprint: string },
  verifications: readonly Verification[],
): Verification | null {
  const newest = verifications
    .filter(
      (made) =>
        made.claimId === claim.id &&
        made.fingerprint === claim.fingerprint &&
        !undecided.includes(made.outcome),
    )
    .sort((a, b) => b.verifiedAt.getTime() - a.verifiedAt.getTime())[0];
  return newest && affirmed.includes(newest.outcome) ? newest : null;
}
