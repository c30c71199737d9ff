import type { Proposal } from "../../generated/prisma/client.ts";
import { merge } from "../documents/merge.ts";
import { readFields } from "../documents/read-fields.ts";
import type { Change } from "../documents/shape.ts";
import type { EditorialContext } from "../editorial/context.ts";
import { organizationShape } from "../organizations/organization-shape.ts";
import { visibleOrganization } from "../organizations/read-organization.ts";
import { redactEarlier } from "../organizations/redact-document.ts";
import { documentAt } from "../organizations/revisions/read-revision.ts";
import { isEditor } from "../policies/roles.ts";
import { changesOf, misreadChanges, withChanges } from "./proposed-changes.ts";

/** A proposed change beside what the organization says now. */
export interface ProposedChange extends Change {
  current: unknown;
  /** Somebody has changed the same since, to something else, or it was never as proposed: accepting it would be refused. */
  conflict: boolean;
}

/**
 * The changes of a proposal held against the organization as it is, as far as the actor may read it; where they may read
 * nothing of it any more, only what was proposed. Those of many proposals are read together.
 */
export async function readChanges(
  context: Pick<EditorialContext, "db" | "actor" | "now">,
  proposal: Proposal,
): Promise<ProposedChange[]> {
  const { actor, now } = context;
  const { organizationId, baseRevision } = proposal;
  const changes = changesOf(proposal);
  // A new organization was nothing before, and is nothing that anybody else could have changed.
  if (baseRevision === 0)
    return changes.map((change) => ({ ...change, current: change.from, conflict: false }));
  const place = { organizationId: organizationId!, number: baseRevision };
  const [organization, earlier] = await Promise.all([
    visibleOrganization(context, place.organizationId),
    documentAt(context, place),
  ]);
  if (!organization)
    return changes.map(({ path, to }) => ({ path, from: null, to, current: null, conflict: false }));
  const { document } = organization;
  const base = redactEarlier(earlier, document, actor, now);
  const { conflicts } = merge(base, document, withChanges(base, changes, now), organizationShape);
  const refused = [...conflicts, ...misreadChanges(base, changes)];
  const current = readFields(document, organizationShape);
  return changes.map(({ path, from, to }) => ({
    path,
    // What somebody says they saw is shown to those only who might have seen it.
    from: isEditor(actor) ? from : current(path),
    to,
    current: current(path),
    conflict: refused.some((conflict) => isWithin(path, conflict.path) || isWithin(conflict.path, path)),
  }));
}

function isWithin(path: string, other: string): boolean {
  return path === other || path.startsWith(`${other}.`);
}
