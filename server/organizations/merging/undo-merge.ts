import { sayMoment } from "../../dates.ts";
import type { Work } from "../../editorial/work.ts";
import { fail, failTelling } from "../../errors.ts";
import { checkMessage } from "../checks/check-message.ts";
import { isUuid } from "../is-uuid.ts";
import type { LoadedOrganization } from "../load-documents.ts";
import { lockOrganizations } from "../locks/lock-organizations.ts";
import { lockParents } from "../locks/lock-parents.ts";
import { authorizeBranches, authorizeParting } from "./authorize-group.ts";
import { type KeptMerge, laterMerges, loadMerges } from "./load-merge.ts";
import { readParting } from "./read-parting.ts";
import { recordParting } from "./record-parting.ts";
import { refuseCircles } from "./refuse-circles.ts";
import type { Unsplit } from "./split-document.ts";
import { writeParting } from "./write-parting.ts";

export interface UndoMerge {
  mergeId: string;
  message?: string | null;
  requestId?: string | null;
}

/** What undoing a merge came to; `unsplit` is what did not come apart as it was. */
export interface Unmerged {
  mergeId: string;
  organizationId: string;
  restored: string[];
  revision: number;
  unsplit: Unsplit[];
}

/**
 * Parts again what a merge made one: those that went are back as they were, with their ids, slugs, claims and all that was
 * checked of these; what was edited since stays with the kept one. Only the last of merges that rest on one another can be
 * undone. Fails with MERGE_NOT_LAST, WRONG_STATE, BAD_DOCUMENT, BAD_INPUT, NOT_FOUND, FORBIDDEN.
 */
export async function undoMerge(work: Work, { mergeId, message }: UndoMerge): Promise<Unmerged> {
  const { tx, actor } = work;
  const locked = await lockMerge(work, mergeId);
  const { merge, kept, losing, branches } = locked;
  const parting = await readParting(tx, locked);
  authorizeParting(actor, kept, [parting.before, ...parting.returning.map((each) => each.document)]);
  authorizeBranches(actor, branches);

  await refuseDone(work, merge);
  const why = checkMessage(message);

  const unsplit = [...parting.unsplit, ...(await writeParting(work, parting))];
  const revision = await recordParting(work, parting, why);
  const restored = losing.map(({ document }) => document.id);
  await refuseCircles(tx, [merge.keptId, ...restored]);
  return { mergeId: merge.id, organizationId: merge.keptId, restored, revision, unsplit };
}

interface LockedMerge {
  merge: KeptMerge;
  kept: LoadedOrganization;
  losing: LoadedOrganization[];
  /** Those of the branches that got the kept one as their parent and still have it. */
  branches: LoadedOrganization[];
}

/** Locks a merge to the transaction's end, and all organizations that it touched, those first. */
async function lockMerge({ tx }: Work, id: string): Promise<LockedMerge> {
  const [found] = isUuid(id) ? await loadMerges(tx, { id }) : [];
  if (!found) fail("NOT_FOUND", { en: "No merge has that id.", es: "Ninguna fusión tiene ese id." });
  const lost = found.items.map(({ organizationId }) => organizationId);
  const moved = found.items.flatMap((item) => item.moved);
  const branchIds = moved.flatMap(({ branches }) => branches);
  const former = moved.flatMap((each) => each.former);
  const locked = await lockOrganizations(tx, [found.keptId, ...lost, ...branchIds, ...former]);
  await lockParents(tx, null, found.keptId);
  await tx.$queryRaw`SELECT FROM editorial.merge WHERE id = ${found.id}::uuid FOR UPDATE`;
  const [merge] = await loadMerges(tx, { id: found.id });
  const find = (wanted: string) => locked.find(({ document }) => document.id === wanted)!;
  return {
    merge: merge!,
    kept: find(found.keptId),
    losing: lost.map(find),
    branches: branchIds.map(find).filter(({ document }) => document.parentId === found.keptId),
  };
}

/** Stops where the merge is undone already, or where a later one rests on it. */
async function refuseDone({ tx }: Work, { id, undoneAt }: KeptMerge): Promise<void> {
  if (undoneAt)
    fail("WRONG_STATE", {
      en: `It was undone on ${sayMoment(undoneAt, "en")}.`,
      es: `Ya se deshizo el ${sayMoment(undoneAt, "es")}.`,
    });
  const later = (await laterMerges(tx, [id])).get(id);
  if (later !== undefined)
    failTelling(
      "MERGE_NOT_LAST",
      { mergeId: later },
      {
        en: "A later merge rests on this one. Undo that one first.",
        es: "Una fusión posterior se apoya en esta. Deshaz primero aquella.",
      },
    );
}
