import { metadataChanges } from "../documents/metadata-changes.ts";
import type { Work } from "../editorial/work.ts";
import { fail } from "../errors.ts";
import type { OrganizationDocument } from "../organizations/document.ts";
import type { LoadedOrganization } from "../organizations/load-documents.ts";
import { lockOrganization } from "../organizations/locks/lock-organization.ts";
import type { Saved } from "../organizations/organization.refs.ts";
import { policyRecord } from "../organizations/policy-record.ts";
import { recordRevisions } from "../organizations/revisions/record-revisions.ts";
import { authorize } from "../policies/law.ts";
import { organizationPolicy } from "../policies/organization.ts";
import { type CheckedClaim, checkVerifications } from "./check-verifications.ts";
import { findStaleClaims, findUnknownClaims } from "./find-stale-claims.ts";
import { toChanges, toVerifications } from "./told-verifications.ts";

export interface VerifyClaims {
  organizationId: string;
  /** The revision that whoever checked the claims was looking at. */
  revision: number;
  claims: CheckedClaim[];
  requestId?: string | null;
}

/**
 * Records what checks of an organization's claims came to, all of them or none. Each is kept with the fingerprint of
 * what the claim says, and counts while it says so. The document stays as it is: an outcome that finds a claim wrong
 * marks it, for somebody to correct.
 */
export async function verifyClaims(
  work: Work,
  { organizationId, revision, claims }: VerifyClaims,
): Promise<Omit<Saved, "edition">> {
  const { tx, actor, now } = work;
  const loaded = await lockOrganization(tx, organizationId);
  authorize(organizationPolicy, "verify", actor, policyRecord(loaded.status, loaded.document));
  const problems = checkVerifications(claims, now);
  if (problems.length > 0) fail("BAD_INPUT", undefined, problems);
  await refuseStale(work, loaded, { revision, claims });
  const made = toVerifications(work, loaded.document, { revision, claims });
  await tx.verification.createMany({ data: made });
  const number = loaded.revision + 1;
  const checked = { ...loaded, verifications: [...loaded.verifications, ...made] };
  await recordRevisions(
    tx,
    [
      {
        ...checked,
        number,
        changes: metadataChanges(toChanges(loaded.document, made), { by: actor.reference, now }),
        edited: false,
      },
    ],
    { kind: "VERIFICATION", message: null, madeBy: actor.reference, now },
  );
  work.recorded(checked);
  work.touch({ organizations: [loaded.document.id] });
  return {
    organizationId: loaded.document.id,
    revision: number,
    verifications: made.map(({ id }) => id),
  };
}

type Told = Pick<VerifyClaims, "revision" | "claims">;

async function refuseStale(
  { tx }: Work,
  { document }: LoadedOrganization,
  { revision, claims }: Told,
): Promise<void> {
  const kept = await tx.revision.findUnique({
    where: { organizationId_number: { organizationId: document.id, number: revision } },
    select: { document: true },
  });
  if (!kept)
    fail("BAD_INPUT", undefined, [
      {
        path: "revision",
        message: {
          en: "The organization has no revision of this number. Send the one looked at.",
          es: "La organización no tiene ninguna versión con este número. Indica la que miraste.",
        },
      },
    ]);
  const sight = { seen: kept.document as unknown as OrganizationDocument, today: document };
  const ids = claims.map(({ claimId }) => claimId);
  const unknown = findUnknownClaims(ids, sight);
  if (unknown.length > 0) fail("BAD_INPUT", undefined, unknown);
  const stale = findStaleClaims(ids, sight);
  if (stale.length > 0) fail("STALE_CLAIM", undefined, stale);
}
