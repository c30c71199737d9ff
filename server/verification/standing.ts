export type VerificationOutcome =
  | "CONFIRMED"
  | "CORRECTED"
  | "WRONG"
  | "MOVED"
  | "NO_ANSWER"
  | "UNREACHABLE"
  | "CLOSED";
export type VerificationMethod = "PHONE" | "EMAIL" | "WEBSITE" | "VISIT" | "ORGANIZATION" | "MACHINE";

/** A recorded check of one claim: what decides how it stands. */
export interface Verification {
  id: string;
  claimId: string;
  /** Of what the claim said when it was checked. */
  fingerprint: string;
  outcome: VerificationOutcome;
  method: VerificationMethod;
  /** The organization's revision that was looked at. */
  revision: number;
  /** When it was checked, and when that was told here. */
  verifiedAt: Date;
  recordedAt: Date;
}

/** The same with all that history keeps of it. */
export interface RecordedVerification extends Verification {
  /** The actor's reference. */
  verifiedBy: string;
  evidenceUrl: string | null;
  note: string | null;
}

/** The same with whether it was taken back, when and by whom: then it decides about nothing. */
export interface KeptVerification extends RecordedVerification {
  withdrawal: { withdrawnAt: Date; withdrawnBy: string } | null;
}

/** Reaching nobody says nothing about the claim; the other outcomes decide. */
const undecided: readonly VerificationOutcome[] = ["NO_ANSWER", "UNREACHABLE"];
const affirmed: readonly VerificationOutcome[] = ["CONFIRMED", "CORRECTED"];

/**
 * The verification that decides about a claim, or null: the newest one that came to a decision and was made of exactly
 * what the claim says now.
 */
export function deciding(
  claim: { id: string; fingerprint: string },
  verifications: readonly Verification[],
): Verification | null {
  return decidingOnes(claim, verifications)[0] ?? null;
}

/** All that came to a decision about exactly what the claim says now, newest first: each counted until the next. */
export function decidingOnes<Made extends Verification>(
  claim: { id: string; fingerprint: string },
  verifications: readonly Made[],
): Made[] {
  return verifications
    .filter(
      (made) => made.claimId === claim.id && made.fingerprint === claim.fingerprint && !reachedNobody(made),
    )
    .sort(newestFirst);
}

/** Whether a check reached nobody, and so says nothing about the claim. */
export function reachedNobody({ outcome }: Pick<Verification, "outcome">): boolean {
  return undecided.includes(outcome);
}

/** Of two that were made in the same moment, the one that was told last decides: it knows what came of the other. */
export function newestFirst(a: Verification, b: Verification): number {
  const later =
    b.verifiedAt.getTime() - a.verifiedAt.getTime() ||
    b.recordedAt.getTime() - a.recordedAt.getTime() ||
    b.revision - a.revision;
  return later || (a.id < b.id ? 1 : -1);
}

/** Whether a deciding verification says that the claim holds; the others found it wrong. */
export function affirms({ outcome }: Verification): boolean {
  return affirmed.includes(outcome);
}
