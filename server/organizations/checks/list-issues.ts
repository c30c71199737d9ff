import type { EditorialContext } from "../../editorial/context.ts";
import { type FieldProblem, fail } from "../../errors.ts";
import { authorize } from "../../policies/law.ts";
import { organizationPolicy } from "../../policies/organization.ts";
import { isUuid } from "../is-uuid.ts";
import { loadDocuments } from "../load-documents.ts";
import { policyRecord } from "../policy-record.ts";
import { checkPublishable } from "./check-publishable.ts";

/** What keeps an organization from its publication; nothing where it could be. Fails with NOT_FOUND, FORBIDDEN. */
export async function listIssues(
  { db, actor }: Pick<EditorialContext, "db" | "actor">,
  { id }: { id: string },
): Promise<FieldProblem[]> {
  const [found] = isUuid(id) ? await loadDocuments(db, [id]) : [];
  const { status, document } =
    found ??
    fail("NOT_FOUND", { en: "No organization has that id.", es: "Ninguna organización tiene ese id." });
  authorize(organizationPolicy, "propose", actor, policyRecord(status, document));
  return checkPublishable(document);
}
