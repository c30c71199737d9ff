import type { Revision } from "../../../generated/prisma/client.ts";
import type { EditorialContext } from "../../editorial/context.ts";
import type { OrganizationDocument } from "../document.ts";
import type { LoadedOrganization } from "../load-documents.ts";
import { visibleOrganization } from "../read-organization.ts";

/** The organization as a revision has it; its clocks say what all checks so far say of that. */
export async function atRevision(
  context: EditorialContext,
  { organizationId, number, status, document, madeAt }: Revision,
): Promise<LoadedOrganization | null> {
  const present = await visibleOrganization(context, organizationId);
  return (
    present && {
      ...present,
      document: document as unknown as OrganizationDocument,
      status,
      revision: number,
      editedAt: madeAt,
      publishedAt: present.publishedAt && present.publishedAt <= madeAt ? present.publishedAt : null,
      // Revisions do not keep the reason; the one there is belongs to the last time.
      archivedReason: status === "ARCHIVED" ? present.archivedReason : null,
    }
  );
}
