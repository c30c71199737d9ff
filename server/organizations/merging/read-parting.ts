import { randomUUID } from "node:crypto";
import type { Transaction } from "../../database/prisma.ts";
import type { OrganizationDocument } from "../document.ts";
import { readRevision } from "../revisions/read-revision.ts";
import { orderDocument } from "../rows/order-document.ts";
import { isClaim } from "./moved.ts";
import type { Parting, Returning } from "./parting.ts";
import { splitDocument, type Unsplit } from "./split-document.ts";

type Locked = Pick<Parting, "merge" | "kept" | "branches"> & { losing: Returning["lost"][] };

/** What parting comes to, from what each organization said before the merge, right after it, and now. */
export async function readParting(tx: Transaction, { losing, ...locked }: Locked): Promise<Parting> {
  const { merge, kept, branches } = locked;
  const { keptId, items } = merge;
  const unsplit: Unsplit[] = [];
  const returning: Returning[] = [];
  for (const [index, lost] of losing.entries()) {
    const item = items[index]!;
    const said = await readRevision(tx, item.organizationId, item.revisionBefore);
    const parentId = await livingParent(tx, said.parentId);
    if (parentId !== said.parentId)
      unsplit.push({ organizationId: said.id, path: "parentId", because: "MOVED_SINCE" });
    for (const id of item.moved.branches)
      if (!branches.some(({ document }) => document.id === id))
        unsplit.push({ organizationId: said.id, path: `branches.${id}`, because: "MOVED_SINCE" });
    returning.push({ lost, item, document: { ...said, parentId } });
  }
  const [before, after] = [
    await readRevision(tx, keptId, merge.keptBefore),
    await readRevision(tx, keptId, merge.keptAfter),
  ];
  const going = new Set(items.flatMap(({ moved }) => moved.items.map(({ id }) => id)));
  const split = splitDocument({ before, after, now: kept.document, returning: going }, randomUUID);
  return {
    ...locked,
    before,
    document: await orderDocument(tx, split.document, kept.document),
    status: await statusApart(tx, locked),
    returning,
    unsplit: [...split.unsplit, ...unsplit, ...(await findChecked(tx, locked))],
  };
}

/** A parent that has become part of another organization since is that one now. */
async function livingParent(
  tx: Transaction,
  parentId: string | null,
): Promise<OrganizationDocument["parentId"]> {
  if (parentId === null) return null;
  const parent = await tx.organization.findUnique({ where: { id: parentId }, select: { mergedInto: true } });
  return parent?.mergedInto ?? parentId;
}

/** A draft that the merge published is one again, unless somebody has archived it since. */
async function statusApart(
  tx: Transaction,
  { merge, kept }: Pick<Parting, "merge" | "kept">,
): Promise<Parting["status"]> {
  const revisions = await tx.revision.findMany({
    where: { organizationId: merge.keptId, number: { in: [merge.keptBefore, merge.keptAfter] } },
    orderBy: { number: "asc" },
    select: { status: true },
  });
  const [before, after] = revisions.map(({ status }) => status);
  return kept.status === after ? before! : kept.status;
}

/** Claims that said the same in both and were checked since: the check stays with the kept one's. */
async function findChecked(tx: Transaction, { merge }: Pick<Parting, "merge">): Promise<Unsplit[]> {
  const same = merge.items.flatMap(({ moved }) => moved.items.filter(isClaim));
  const paths = new Map(same.flatMap(({ list, into }) => (into === null ? [] : [[into, `${list}.${into}`]])));
  const checked = await tx.verification.findMany({
    where: { claimId: { in: [...paths.keys()] }, recordedAt: { gt: merge.madeAt } },
    select: { claimId: true },
    distinct: ["claimId"],
    orderBy: { claimId: "asc" },
  });
  return checked.map(({ claimId }) => ({
    organizationId: merge.keptId,
    path: paths.get(claimId)!,
    because: "CHECKED_SINCE",
  }));
}
