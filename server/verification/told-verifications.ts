import { randomUUID } from "node:crypto";
import type { Change } from "../documents/shape.ts";
import type { Work } from "../editorial/work.ts";
import type { OrganizationDocument } from "../organizations/document.ts";
import { cleanText } from "../texts.ts";
import type { CheckedClaim } from "./check-verifications.ts";
import { claimPath } from "./claim-path.ts";
import { claimsOf } from "./claims.ts";
import type { ClaimKind } from "./intervals.ts";
import type { RecordedVerification } from "./standing.ts";

/** What is kept of the checks of a document's claims, each with the fingerprint of what its claim says. */
export function toVerifications(
  { actor, now }: Pick<Work, "actor" | "now">,
  document: OrganizationDocument,
  { revision, claims }: { revision: number; claims: CheckedClaim[] },
): RecordedVerification[] {
  const prints = new Map(claimsOf(document).map(({ id, fingerprint }) => [id, fingerprint]));
  return claims.map(({ claimId, outcome, method, verifiedAt, evidenceUrl, note }) => ({
    id: randomUUID(),
    claimId,
    fingerprint: prints.get(claimId)!,
    revision,
    outcome,
    method,
    verifiedAt: verifiedAt ?? now,
    verifiedBy: actor.reference,
    evidenceUrl: evidenceUrl || null,
    note: note ? cleanText(note) : null,
    recordedAt: now,
  }));
}

/** What a revision tells of them, such as `phones.ID.verification`; notes and evidence stay with the verifications. */
export function toChanges(document: OrganizationDocument, made: RecordedVerification[]): Change[] {
  const kinds = new Map(claimsOf(document).map(({ id, kind }) => [id, kind]));
  return made.map(({ claimId, outcome, method }) => ({
    path: toPath(kinds.get(claimId)!, claimId),
    from: null,
    to: { outcome, method },
  }));
}

/**
 * A verification with the kind of its claim, which may be in the document no more; where the claim fell together with
 * another in a merge, it is told of that one.
 */
type OfClaim = Pick<RecordedVerification, "claimId" | "outcome" | "method"> & {
  claim: { kind: ClaimKind; collapsedInto: string | null };
};

/** What a revision tells of those that are taken back: there was a verification, and it is none. */
export function toWithdrawals(made: readonly OfClaim[]): Change[] {
  return made.map(({ claimId, outcome, method, claim }) => ({
    path: toPath(claim.kind, claim.collapsedInto ?? claimId),
    from: { outcome, method },
    to: null,
  }));
}

const toPath = (kind: ClaimKind, claimId: string) => `${claimPath(kind, claimId)}.verification`;
