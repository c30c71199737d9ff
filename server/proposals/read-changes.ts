import type { Proposal } from "../../generated/prisma/client.ts";
import { merge } from "../documents/merge.ts";
import { readFields } from "../documents/read-fields.ts";
import type { Change } from "../documents/shape.ts";
import type { EditorialContext } from "../editorial/context.ts";
import { loadDocuments } from "../organizations/load-documents.ts";
import { organizationShape } from "../organizations/organization-shape.ts";
import { redactDocument } from "../organizations/redact-document.ts";
import { readRevision } from "../organizations/revisions/read-revision.ts";
import { isEditor } from "../policies/roles.ts";
import { changesOf, withChanges } from "./proposed-changes.ts";

/** A proposed change beside what the organization says now. */
export interface ProposedChange extends Change {
  current: unknown;
  /** Somebody has changed the same since, to something else: accepting it would be refused. */
  conflict: boolean;
}

/** The changes of a proposal held against the organization as it is, as far as the actor may read it. */
export async function readChanges(
  { db, actor, now }: Pick<EditorialContext, "db" | "actor" | "now">,
  proposal: Proposal,
): Promise<ProposedChange[]> {
  const { organizationId, baseRevision } = proposal;
  const changes = changesOf(proposal);
  // A new organization was nothing before, and is nothing that anybody else could have changed.
  if (baseRevision === 0)
    return changes.map((change) => ({ ...change, current: change.from, conflict: false }));
  const document = (await loadDocuments(db, [organizationId!]))[0]!.document;
  const base = await readRevision(db, organizationId!, baseRevision);
  const { conflicts } = merge(base, document, withChanges(base, changes, now), organizationShape);
  const current = readFields(redactDocument(document, actor, now), organizationShape);
  return changes.map(({ path, from, to }) => ({
    path,
    // What somebody says they saw is shown to those only who might have seen it.
    from: isEditor(actor) ? from : current(path),
    to,
    current: current(path),
    conflict: conflicts.some((conflict) => isWithin(path, conflict.path) || isWithin(conflict.path, path)),
  }));
}

function isWithin(path: string, other: string): boolean {
  return path === other || path.startsWith(`${other}.`);
}
