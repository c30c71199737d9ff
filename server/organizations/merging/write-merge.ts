import { randomUUID } from "node:crypto";
import type { Prisma } from "../../../generated/prisma/client.ts";
import { compare } from "../../documents/compare.ts";
import { metadataChanges } from "../../documents/metadata-changes.ts";
import type { Change } from "../../documents/shape.ts";
import type { Work } from "../../editorial/work.ts";
import { type LoadedOrganization, loadDocuments } from "../load-documents.ts";
import { lockSections } from "../locks/lock-sections.ts";
import { organizationShape } from "../organization-shape.ts";
import { recordChange } from "../revisions/record-change.ts";
import { type RevisionOf, recordRevisions } from "../revisions/record-revisions.ts";
import { writeDifference } from "../rows/write-difference.ts";
import { leftOf } from "./left-of.ts";
import type { LockedGroup } from "./lock-group.ts";
import type { MergePlan } from "./merge-plan.ts";
import { moveBeside } from "./move-beside.ts";
import { moveClaims } from "./move-claims.ts";
import { moveFindings } from "./move-findings.ts";
import type { Moved } from "./moved.ts";

interface Written {
  mergeId: string;
  revision: number;
}

/**
 * Writes what a plan makes of locked organizations: what goes leaves its organization, changes hands, and comes to the
 * kept one; each of them has a revision of it, and the merge is kept with all that it takes to undo it.
 */
export async function writeMerge(
  work: Work,
  { kept, losing, branches, kin }: LockedGroup,
  { document, status, moves }: MergePlan,
  message: string | null,
): Promise<Written> {
  const { tx, actor, now } = work;
  const keptId = kept.document.id;
  const revision = kept.revision + 1;
  const movesOf = (id: string) => moves.filter(({ organizationId }) => organizationId === id);
  const stays = new Set(moves.flatMap(({ id, into }) => (into === null ? [id] : [])));
  await lockSections(
    tx,
    losing.flatMap((lost) => lost.document.entries),
  );
  // An entry that changes hands keeps its row, and with it its place in the section.
  const [moving, ending] = [true, false].map((moves) =>
    losing.map((lost) => lost.document.entries.filter(({ id }) => stays.has(id) === moves)),
  );
  await writeDifference(
    tx,
    losing.map((lost, index) => ({
      before: { ...lost.document, entries: ending![index]! },
      after: leftOf(lost.document),
    })),
    now,
  );
  const entries = moving!.flat();
  await tx.entry.updateMany({
    where: { id: { in: entries.map(({ id }) => id) } },
    data: { organizationId: keptId },
  });
  const items: Prisma.MergeItemCreateManyMergeInput[] = [];
  const group = [kept, ...losing].map((each) => each.document.id);
  for (const lost of losing) {
    const id = lost.document.id;
    const own = movesOf(id).map(({ organizationId, ...move }) => move);
    const ofKind = (kind: "BRANCH" | "FORMER") =>
      kin.flatMap((each) => (each.of === id && each.kind === kind ? [each.id] : []));
    const moved: Moved = {
      items: own,
      followers: await moveClaims(tx, own, keptId),
      positions: lost.positions,
      ...(await moveBeside(tx, id, { keptId, revision, items: own })),
      ...(await moveFindings(work, id, { keptId, group, items: own })),
      branches: ofKind("BRANCH"),
      former: ofKind("FORMER"),
    };
    items.push({
      organizationId: id,
      revisionBefore: lost.revision,
      revisionAfter: lost.revision + 1,
      statusBefore: lost.status,
      archivedReason: lost.archivedReason,
      moved: moved as unknown as Prisma.InputJsonObject,
    });
  }
  await writeDifference(
    tx,
    [{ before: { ...kept.document, entries: [...kept.document.entries, ...entries] }, after: document }],
    now,
  );
  const [{ verifications }] = (await loadDocuments(tx, [keptId])) as [LoadedOrganization];
  const fields = compare(kept.document, document, organizationShape);
  const toChanges = (changes: Change[]) => metadataChanges(changes, { by: actor.reference, now });
  const made: RevisionOf[] = [
    {
      ...kept,
      document,
      status,
      publishedAt: kept.publishedAt ?? (status === "PUBLISHED" ? now : null),
      verifications,
      number: revision,
      changes: toChanges(
        status === kept.status ? fields : [...fields, moveOf("status", kept.status, status)],
      ),
      edited: fields.length > 0,
    },
    ...losing.map((lost) => ({
      ...lost,
      document: leftOf(lost.document),
      lastSaid: lost.document,
      status: "MERGED" as const,
      archivedReason: null,
      mergedInto: keptId,
      verifications: [],
      number: lost.revision + 1,
      changes: toChanges([moveOf("status", lost.status, "MERGED"), moveOf("mergedInto", null, keptId)]),
      edited: false,
    })),
  ];
  await recordRevisions(tx, made, { kind: "MERGE", message, madeBy: actor.reference, now });
  await tx.organization.updateMany({
    where: { mergedInto: { in: losing.map((lost) => lost.document.id) } },
    data: { mergedInto: keptId },
  });
  for (const branch of branches)
    await recordChange(
      work,
      branch,
      { document: { ...branch.document, parentId: keptId }, status: branch.status },
      { kind: "MERGE", message },
    );
  const mergeId = randomUUID();
  await tx.merge.create({
    data: {
      id: mergeId,
      keptId,
      keptBefore: kept.revision,
      keptAfter: revision,
      message,
      madeBy: actor.reference,
      madeAt: now,
      items: { createMany: { data: items } },
    },
  });
  work.recorded({ ...kept, document, verifications });
  work.touch({ organizations: [keptId, ...losing.map((lost) => lost.document.id)] });
  return { mergeId, revision };
}

function moveOf(path: string, from: string | null, to: string): Change {
  return { path, from, to };
}
