import { metadataChanges } from "../documents/metadata-changes.ts";
import type { Work } from "../editorial/work.ts";
import { fail } from "../errors.ts";
import { lockOrganization } from "../organizations/locks/lock-organization.ts";
import { policyRecord } from "../organizations/policy-record.ts";
import { recordRevisions } from "../organizations/revisions/record-revisions.ts";
import { readPolicy } from "../organizations/rows/read-policy.ts";
import { authorize } from "../policies/law.ts";
import { organizationPolicy } from "../policies/organization.ts";
import { changeIntervals, checkIntervals, type IntervalChange } from "./change-intervals.ts";
import type { IntervalDays } from "./intervals.ts";

export interface SetOrganizationIntervals {
  organizationId: string;
  intervals: IntervalChange[];
  requestId?: string | null;
}

/**
 * Sets for how many days verifications of one organization's claims count, where it differs from the policy; kinds
 * that are not named stay as they are, and null takes an own number away. History keeps it, though it is no edit.
 */
export async function setOrganizationIntervals(
  work: Work,
  { organizationId, intervals }: SetOrganizationIntervals,
): Promise<{ organizationId: string; revision: number }> {
  const { tx, actor, now } = work;
  const loaded = await lockOrganization(tx, organizationId);
  const { id } = loaded.document;
  authorize(organizationPolicy, "setIntervals", actor, policyRecord(loaded.status, loaded.document));
  const problems = checkIntervals(intervals, { removable: true });
  if (problems.length > 0) fail("BAD_INPUT", undefined, problems);
  const row = await tx.organization.findUniqueOrThrow({
    where: { id },
    select: { intervals: true },
  });
  const before = row.intervals as Partial<IntervalDays>;
  const own = changeIntervals(before, intervals);
  const changes = intervals
    .map(({ key }) => ({ path: `intervals.${key}`, from: before[key] ?? null, to: own[key] ?? null }))
    .filter(({ from, to }) => from !== to);
  if (changes.length === 0) return { organizationId: id, revision: loaded.revision };
  await tx.organization.update({ where: { id }, data: { intervals: own } });
  const number = loaded.revision + 1;
  const policy = await readPolicy(tx);
  const changed = { ...loaded, policyNumber: policy.policyNumber, days: { ...policy.days, ...own } };
  await recordRevisions(
    tx,
    [
      {
        ...changed,
        number,
        changes: metadataChanges(changes, { by: actor.reference, now }),
        edited: false,
      },
    ],
    { kind: "EDIT", message: null, madeBy: actor.reference, now },
  );
  work.recorded(changed);
  work.touch({ organizations: [id] });
  return { organizationId: id, revision: number };
}
