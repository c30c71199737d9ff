import { randomUUID } from "node:crypto";
import type { OrganizationDocument } from "../../../../server/organizations/document.ts";
import type { MergeChoices, MergeSide } from "../../../../server/organizations/merging/merge-plan.ts";
import { planMerge } from "../../../../server/organizations/merging/plan-merge.ts";
import { claimsOf } from "../../../../server/verification/claims.ts";
import type { Verification, VerificationOutcome } from "../../../../server/verification/standing.ts";
import { makeBareOrganization } from "../../../factories/organization.ts";

export type Status = MergeSide["status"];

/** An organization as a plan looks at it. */
export const side = (
  document: OrganizationDocument,
  verifications: Verification[] = [],
  status: Status = "PUBLISHED",
): MergeSide => ({
  document,
  status,
  revision: 1,
  verifications,
});

/** A check of a claim as it stands. */
export function check(
  document: OrganizationDocument,
  claimId: string,
  day: string,
  outcome: VerificationOutcome = "CONFIRMED",
): Verification {
  const { fingerprint } = claimsOf(document).find(({ id }) => id === claimId)!;
  const at = new Date(`${day}T12:00:00Z`);
  return {
    id: randomUUID(),
    claimId,
    fingerprint,
    outcome,
    method: "PHONE",
    revision: 1,
    verifiedAt: at,
    recordedAt: at,
  };
}

/** The plan of a merge, without choices unless there are some. */
export function plan(
  kept: MergeSide,
  lost: MergeSide | MergeSide[],
  choices: Partial<MergeChoices> = {},
  below: string[] = [],
) {
  return planMerge(
    { kept, losing: [lost].flat(), below: new Set(below) },
    { values: [], pairs: [], ...choices },
  );
}

/** Two houses that have each their own items, and nothing else to tell of. */
export const two = (one: Partial<OrganizationDocument>, other: Partial<OrganizationDocument>) => {
  const kept = makeBareOrganization(one);
  const lost = makeBareOrganization({ name: kept.name, ...other });
  return { kept, lost, made: (choices?: Partial<MergeChoices>) => plan(side(kept), side(lost), choices) };
};
