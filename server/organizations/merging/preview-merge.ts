import type { EditorialContext } from "../../editorial/context.ts";
import type { FieldProblem } from "../../errors.ts";
import { projectOrganization } from "../../publishing/project-organization.ts";
import type { PublicOrganization } from "../../publishing/public-document.ts";
import { asMadeOf } from "../../verification/claims.ts";
import type { Verification } from "../../verification/standing.ts";
import { isUuid } from "../is-uuid.ts";
import { type LoadedOrganization, loadDocuments } from "../load-documents.ts";
import { orderDocument } from "../rows/order-document.ts";
import { authorizeGroup, wrongState } from "./authorize-group.ts";
import { checkMerged } from "./check-merged.ts";
import { findBelow, findKin } from "./find-kin.ts";
import { checkGroup, type GroupIds, toGroup } from "./lock-group.ts";
import { type GivenChoices, toChoices } from "./merge-choices.ts";
import type { ItemMove, MergeGroup, MergePlan } from "./merge-plan.ts";
import { planMerge } from "./plan-merge.ts";

export interface MergePreview {
  group: MergeGroup<LoadedOrganization>;
  plan: MergePlan;
  /** The kept one as it would be. */
  merged: LoadedOrganization;
  /** As the public would see it. */
  seen: PublicOrganization;
  /** Ids of the branches that would have the kept one as their parent. */
  branches: string[];
  problems: FieldProblem[];
}

/**
 * Shows what would come of a merge, and what there is to choose. Saves nothing. Fails with MERGED, TOO_MANY_ITEMS,
 * BAD_INPUT, NOT_FOUND, FORBIDDEN.
 */
export async function previewMerge(
  { db, actor, now }: Pick<EditorialContext, "db" | "actor" | "now">,
  { choices, ...given }: GroupIds & { choices?: GivenChoices | null },
): Promise<MergePreview> {
  const ids = checkGroup(given);
  const every = [ids.keepId, ...ids.loseIds].filter(isUuid);
  const group = { ...toGroup(ids, await loadDocuments(db, every)), below: await findBelow(db, every) };
  authorizeGroup(actor, group);
  const planned = planMerge(group, toChoices(choices));
  const plan = { ...planned, document: await orderDocument(db, planned.document, null) };
  const kin = await findKin(db, ids.loseIds, every);
  const { kept, losing } = group;
  const { document, status, moves } = plan;
  const positions = Object.assign({}, ...losing.map((lost) => lost.positions), kept.positions);
  const verifications = [kept, ...losing].flatMap((side) => checksOf(side, kept.document.id, moves));
  const merged = { ...kept, document, status, positions, verifications, editedAt: now };
  const wrong = wrongState(group);
  return {
    group,
    plan,
    merged,
    seen: projectOrganization(document, merged).document,
    branches: kin.flatMap(({ id, kind }) => (kind === "BRANCH" ? [id] : [])),
    problems: [...(wrong ? [wrong] : []), ...plan.problems, ...(await checkMerged(db, group, plan))],
  };
}

/** What was checked of an organization's claims, as if it had been checked of those of the merged one. */
function checksOf(
  { document, verifications }: LoadedOrganization,
  keptId: string,
  moves: readonly ItemMove[],
): Verification[] {
  const into = new Map(moves.flatMap(({ id, into }) => (into === null ? [] : [[id, into] as const])));
  return verifications.map((made) => ({
    ...made,
    claimId: into.get(made.claimId) ?? made.claimId,
    fingerprint: asMadeOf(keptId, document.id, made.fingerprint),
  }));
}
