import type { LoadedOrganization } from "../../organizations/load-documents.ts";
import { claimPath } from "../../verification/claim-path.ts";
import { viewOf } from "../../verification/claim-view.ts";
import { type Freshness, freshness } from "../../verification/freshness.ts";
import type { ClaimKind } from "../../verification/intervals.ts";
import {
  newestFirst,
  reachedNobody,
  type Verification,
  type VerificationMethod,
  type VerificationOutcome,
} from "../../verification/standing.ts";
import { orderClaims } from "./order-claims.ts";
import { type Reach, reachOf } from "./reach-of.ts";
import { type SaidClaim, sayClaims } from "./say-claim.ts";
import type { TaskRow } from "./task-row.ts";

/** A claim as a task shows it: what is to be checked, by which way, and what came of it since the review opened. */
export interface TaskClaim extends Reach, SaidClaim {
  claimId: string;
  organizationId: string;
  kind: ClaimKind;
  path: string;
  /** Whether it was due when the review opened. */
  due: boolean;
  freshness: Freshness;
  dueAt: string | null;
  verifiedAt: string | null;
  verifiedVia: VerificationMethod | null;
  foundWrongAt: string | null;
  outcome: VerificationOutcome | null;
  method: VerificationMethod | null;
  outcomeAt: Date | null;
  verificationId: string | null;
  /** How often nobody was reached. */
  attempts: number;
}

type Told = Pick<TaskRow, "openedAt" | "due">;

/** The claims of a task's organization in the order to check them. Pure. */
export function taskClaims(organization: LoadedOrganization, task: Told, now: Date): TaskClaim[] {
  const { document } = organization;
  // What is merged says nothing of its own any more.
  if (organization.status === "MERGED") return [];
  const { clocks, claims } = viewOf(organization);
  const said = sayClaims(document);
  const made = Map.groupBy(checksSince(organization.verifications, task), ({ claimId }) => claimId);
  const due = new Set(task.due.map(({ claimId }) => claimId));
  const rows = [...claims.values()].map(({ id, kind }): TaskClaim => {
    const clock = clocks.byClaim.get(id)!;
    const checks = (made.get(id) ?? []).sort(newestFirst);
    const told = checks.find((check) => !reachedNobody(check)) ?? checks[0];
    return {
      ...{ claimId: id, organizationId: document.id, kind, path: claimPath(kind, id) },
      ...said.get(id)!,
      ...reachOf(document, kind, id),
      due: due.has(id),
      freshness: freshness(clock.dueAt === null ? null : new Date(clock.dueAt), now),
      ...{ dueAt: clock.dueAt, verifiedAt: clock.verifiedAt, verifiedVia: clock.verifiedVia },
      foundWrongAt: clock.foundWrongAt,
      outcome: told?.outcome ?? null,
      method: told?.method ?? null,
      outcomeAt: told?.verifiedAt ?? null,
      verificationId: told?.id ?? null,
      attempts: checks.filter(reachedNobody).length,
    };
  });
  return orderClaims(rows, document);
}

/** What was told since the review opened. Pure. */
export function checksSince<Made extends Pick<Verification, "recordedAt">>(
  verifications: readonly Made[],
  { openedAt }: Pick<TaskRow, "openedAt">,
): Made[] {
  return openedAt === null ? [] : verifications.filter(({ recordedAt }) => recordedAt >= openedAt);
}
