import type { EditorialContext } from "../../editorial/context.ts";
import type { LoadedOrganization } from "../load-documents.ts";
import { visibleOrganization } from "../read-organization.ts";
import { documentAt } from "./read-revision.ts";
import type { ListedRevision } from "./read-revisions.ts";

/** The organization as a revision has it; its clocks say what all checks so far say of that. */
export async function atRevision(
  context: EditorialContext,
  { organizationId, number, status, madeAt }: ListedRevision,
): Promise<LoadedOrganization | null> {
  const [present, document] = await Promise.all([
    visibleOrganization(context, organizationId),
    documentAt(context, { organizationId, number }),
  ]);
  return (
    present && {
      ...present,
      document,
      status,
      revision: number,
      editedAt: madeAt,
      publishedAt: present.publishedAt && present.publishedAt <= madeAt ? present.publishedAt : null,
      // Revisions do not keep the reason; the one there is belongs to the last time.
      archivedReason: status === "ARCHIVED" ? present.archivedReason : null,
    }
  );
}
