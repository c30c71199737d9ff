import { compare } from "../../documents/compare.ts";
import { metadataChanges } from "../../documents/metadata-changes.ts";
import type { Change } from "../../documents/shape.ts";
import type { Work } from "../../editorial/work.ts";
import { loadDocuments } from "../load-documents.ts";
import { organizationShape } from "../organization-shape.ts";
import { recordChange } from "../revisions/record-change.ts";
import { type RevisionOf, recordRevisions } from "../revisions/record-revisions.ts";
import type { Parting } from "./parting.ts";

/** What history says where nobody says why. */
const undone = "The merge was undone.";

/** Records that a merge is undone: a revision of each organization, and of each branch that has its parent back. */
export async function recordParting(work: Work, parting: Parting, why: string | null): Promise<number> {
  const { tx, actor, now } = work;
  const { merge, kept, document, status, returning, branches } = parting;
  const keptId = kept.document.id;
  const ids = [keptId, ...returning.map(({ lost }) => lost.document.id)];
  // What was checked has changed hands with the claims.
  const loaded = new Map((await loadDocuments(tx, ids)).map((each) => [each.document.id, each]));
  const toChanges = (changes: Change[]) =>
    metadataChanges(
      changes.filter(({ from, to }) => from !== to),
      { by: actor.reference, now },
    );
  const fields = compare(kept.document, document, organizationShape);
  const own: RevisionOf = {
    ...kept,
    document,
    status,
    verifications: loaded.get(keptId)!.verifications,
    number: kept.revision + 1,
    changes: toChanges([...fields, { path: "status", from: kept.status, to: status }]),
    edited: fields.length > 0,
  };
  const back = returning.map(({ lost, item, document }): RevisionOf & { message: string } => ({
    ...lost,
    document,
    status: item.statusBefore,
    archivedReason: item.archivedReason,
    mergedInto: null,
    verifications: loaded.get(document.id)!.verifications,
    number: lost.revision + 1,
    changes: toChanges([
      { path: "status", from: "MERGED", to: item.statusBefore },
      { path: "mergedInto", from: keptId, to: null },
    ]),
    edited: false,
    // Why it is archived stands in the revision by which it is: the next one who puts it back looks there.
    message: item.archivedReason ?? why ?? undone,
  }));
  const occasion = { kind: "RESTORE", madeBy: actor.reference, now } as const;
  await recordRevisions(tx, [own], { ...occasion, message: why ?? undone });
  for (const { message, ...made } of back) await recordRevisions(tx, [made], { ...occasion, message });
  for (const each of [own, ...back]) work.recorded(each);
  for (const { moved, organizationId } of merge.items)
    await tx.organization.updateMany({
      where: { id: { in: moved.former }, mergedInto: keptId },
      data: { mergedInto: organizationId },
    });
  for (const branch of branches) {
    const { id } = branch.document;
    const parentId = merge.items.find(({ moved }) => moved.branches.includes(id))!.organizationId;
    await recordChange(
      work,
      branch,
      { document: { ...branch.document, parentId }, status: branch.status },
      { kind: "RESTORE", message: why ?? undone },
    );
  }
  await tx.merge.update({ where: { id: merge.id }, data: { undoneAt: now, undoneBy: actor.reference } });
  work.touch({ organizations: ids });
  return own.number;
}
