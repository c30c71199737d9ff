import { compare } from "../../documents/compare.ts";
import type { Change } from "../../documents/shape.ts";
import type { EditorialContext } from "../../editorial/context.ts";
import { organizationShape } from "../organization-shape.ts";
import { documentAt } from "./read-revision.ts";
import { readRevision } from "./read-revisions.ts";

/** What differs between two revisions of an organization, field by field; also whether it was public. */
export async function compareRevisions(
  context: Pick<EditorialContext, "db" | "actor">,
  { organizationId, from, to }: { organizationId: string; from: number; to: number },
): Promise<Change[]> {
  const [before, after] = [
    await readRevision(context, { organizationId, number: from }),
    await readRevision(context, { organizationId, number: to }),
  ];
  const [said, says] = await Promise.all([documentAt(context, before), documentAt(context, after)]);
  const fields = compare(said, says, organizationShape);
  return before.status === after.status
    ? fields
    : [...fields, { path: "status", from: before.status, to: after.status }];
}
