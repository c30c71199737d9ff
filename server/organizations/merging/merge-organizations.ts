import type { Work } from "../../editorial/work.ts";
import { fail } from "../../errors.ts";
import { checkMessage } from "../checks/check-message.ts";
import { limitItems } from "../checks/limit-items.ts";
import { orderDocument } from "../rows/order-document.ts";
import { refusingTwice } from "../rows/refusing-twice.ts";
import {
  authorizeBranches,
  authorizeGroup,
  type LookedAt,
  refuseUnseen,
  wrongState,
} from "./authorize-group.ts";
import { checkMerged } from "./check-merged.ts";
import { checkGroup, type GroupIds, lockGroup } from "./lock-group.ts";
import { type GivenChoices, toChoices } from "./merge-choices.ts";
import { planMerge } from "./plan-merge.ts";
import { refuseCircles } from "./refuse-circles.ts";
import { writeMerge } from "./write-merge.ts";

export interface MergeOrganizations extends GroupIds {
  choices?: GivenChoices | null;
  /** The revisions that were looked at; what was saved since is a conflict. */
  revisions?: readonly LookedAt[] | null;
  message?: string | null;
  requestId?: string | null;
}

/** What a merge came to. */
export interface Merged {
  mergeId: string;
  organizationId: string;
  revision: number;
}

/**
 * Makes one organization of several: the kept one has every claim of all of them once, with what was checked of it, and
 * the others lead on to it. All of it is one transaction, and can be undone. Fails with MERGED, CONFLICT, WRONG_STATE,
 * BAD_DOCUMENT, TOO_MANY_ITEMS, BAD_INPUT, NOT_FOUND, FORBIDDEN.
 */
export async function mergeOrganizations(
  work: Work,
  { keepId, loseIds, choices, revisions, message }: MergeOrganizations,
): Promise<Merged> {
  const { tx, actor } = work;
  const group = await lockGroup(tx, checkGroup({ keepId, loseIds }));
  authorizeGroup(actor, group);
  authorizeBranches(actor, group.branches);

  const wrong = wrongState(group);
  if (wrong) fail("WRONG_STATE", wrong.message);
  refuseUnseen(group, revisions ?? []);
  const why = checkMessage(message);
  const planned = planMerge(group, toChoices(choices));
  if (planned.problems.length > 0) fail("BAD_INPUT", undefined, planned.problems);
  limitItems(planned.document);
  const plan = { ...planned, document: await orderDocument(tx, planned.document, null) };
  const problems = await checkMerged(tx, group, plan);
  if (problems.length > 0) fail("BAD_DOCUMENT", undefined, problems);

  const { mergeId, revision } = await refusingTwice(() => writeMerge(work, group, plan, why));
  await refuseCircles(tx, [group.kept.document.id]);
  return { mergeId, organizationId: group.kept.document.id, revision };
}
