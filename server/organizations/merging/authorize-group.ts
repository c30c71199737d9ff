import { type FieldProblem, fail } from "../../errors.ts";
import type { Actor } from "../../policies/actor.ts";
import { authorize } from "../../policies/law.ts";
import { organizationPolicy } from "../../policies/organization.ts";
import type { OrganizationDocument } from "../document.ts";
import type { LoadedOrganization } from "../load-documents.ts";
import { policyRecord } from "../policy-record.ts";
import type { MergeGroup } from "./merge-plan.ts";
import { refuseMerged } from "./refuse-merged.ts";

/** Which revision of an organization somebody looked at. */
export interface LookedAt {
  organizationId: string;
  revision: number;
}

/** Stops unless the actor may merge each of the organizations, and none of them is part of another one already. */
export function authorizeGroup(
  actor: Actor,
  { kept, losing }: Pick<MergeGroup<LoadedOrganization>, "kept" | "losing">,
): void {
  for (const organization of [kept, ...losing]) {
    refuseMerged(organization);
    const record = policyRecord(organization.status, organization.document);
    authorize(organizationPolicy, "merge", actor, record);
  }
}

/** Stops unless the actor may save the branches, which get another parent. */
export function authorizeBranches(actor: Actor, branches: readonly LoadedOrganization[]): void {
  for (const { status, document } of branches)
    authorize(organizationPolicy, "save", actor, policyRecord(status, document));
}

/** Why the organizations cannot be merged into the one that is kept; null where they can. */
export function wrongState({ kept }: Pick<MergeGroup, "kept">): FieldProblem | null {
  return kept.status === "ARCHIVED"
    ? {
        path: "keepId",
        message: {
          en: "The one that is kept is archived. Bring it back first, or keep another one.",
          es: "La que se queda está archivada. Recupérala primero, o quédate con otra.",
        },
      }
    : null;
}

/** Stops with CONFLICT where somebody saved one of the organizations since it was looked at. */
export function refuseUnseen(
  { kept, losing }: Pick<MergeGroup, "kept" | "losing">,
  looked: readonly LookedAt[],
): void {
  const changed = [kept, ...losing].flatMap(({ document, revision }) => {
    const seen = looked.find(({ organizationId }) => organizationId.toLowerCase() === document.id);
    if (!seen || seen.revision === revision) return [];
    const message = {
      en: `${document.name} was changed since you looked at it. Look again.`,
      es: `${document.name} cambió desde que la miraste. Mírala de nuevo.`,
    };
    return [{ path: document.id, message, base: seen.revision, theirs: revision, yours: seen.revision }];
  });
  if (changed.length > 0) fail("CONFLICT", undefined, changed);
}

/** Stops unless the actor may merge what the organizations were, and the kept one as it is, if it is still its own. */
export function authorizeParting(
  actor: Actor,
  { status, document, mergedInto }: LoadedOrganization,
  parted: readonly OrganizationDocument[],
): void {
  for (const each of mergedInto === null ? [document, ...parted] : parted)
    authorize(organizationPolicy, "merge", actor, policyRecord(status, each));
}
