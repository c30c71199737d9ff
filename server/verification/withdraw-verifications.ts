import { metadataChanges } from "../documents/metadata-changes.ts";
import type { Work } from "../editorial/work.ts";
import { fail } from "../errors.ts";
import { isUuid } from "../organizations/is-uuid.ts";
import { lockOrganization } from "../organizations/locks/lock-organization.ts";
import type { Saved } from "../organizations/organization.refs.ts";
import { policyRecord } from "../organizations/policy-record.ts";
import { recordRevisions } from "../organizations/revisions/record-revisions.ts";
import { authorize } from "../policies/law.ts";
import { organizationPolicy } from "../policies/organization.ts";
import { checkWithdrawals } from "./check-withdrawals.ts";
import { toWithdrawals } from "./told-verifications.ts";

export interface WithdrawVerifications {
  organizationId: string;
  /** Ids of the verifications that were recorded by mistake. */
  verifications: string[];
  requestId?: string | null;
}

/**
 * Takes back verifications of an organization's claims that were recorded by mistake, all of them or none. They are kept
 * as they were told, and decide about nothing from then on: each claim stands again as its other verifications say.
 */
export async function withdrawVerifications(
  work: Work,
  { organizationId, verifications: ids }: WithdrawVerifications,
): Promise<Omit<Saved, "edition">> {
  const { tx, actor, now } = work;
  const loaded = await lockOrganization(tx, organizationId);
  authorize(organizationPolicy, "verify", actor, policyRecord(loaded.status, loaded.document));
  const owner = loaded.document.id;
  const made = await tx.verification.findMany({
    where: {
      id: { in: ids.filter(isUuid) },
      claim: { OR: [{ organizationId: owner }, { same: { organizationId: owner } }] },
    },
    include: { claim: { select: { kind: true, collapsedInto: true } }, withdrawal: true },
  });
  const problems = checkWithdrawals(ids, made);
  if (problems.length > 0) fail("BAD_INPUT", undefined, problems);
  const withdrawn = { withdrawnAt: now, withdrawnBy: actor.reference };
  await tx.verificationWithdrawal.createMany({
    data: made.map(({ id }) => ({ verificationId: id, ...withdrawn })),
  });
  const gone = new Set(made.map(({ id }) => id));
  const number = loaded.revision + 1;
  const left = { ...loaded, verifications: loaded.verifications.filter(({ id }) => !gone.has(id)) };
  await recordRevisions(
    tx,
    [
      {
        ...left,
        number,
        changes: metadataChanges(toWithdrawals(made), { by: actor.reference, now }),
        edited: false,
      },
    ],
    { kind: "VERIFICATION", message: null, madeBy: actor.reference, now },
  );
  work.recorded(left);
  work.touch({ organizations: [loaded.document.id] });
  return { organizationId: loaded.document.id, revision: number };
}
