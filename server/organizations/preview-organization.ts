import type { EditorialContext } from "../editorial/context.ts";
import type { FieldProblem } from "../errors.ts";
import { authorize } from "../policies/law.ts";
import { organizationPolicy } from "../policies/organization.ts";
import { differingPaths } from "../publishing/differing-paths.ts";
import { projectOrganization } from "../publishing/project-organization.ts";
import type { PublicOrganization } from "../publishing/public-document.ts";
import { readPublished } from "../publishing/read-published.ts";
import { checkInput } from "./checks/check-input.ts";
import { checkPublishable } from "./checks/check-publishable.ts";
import { deriveDocument } from "./inputs/derive-document.ts";
import type { OrganizationFields } from "./inputs/organization.input.ts";
import { checkForm, readForm } from "./inputs/read-form.ts";
import { loadDocuments } from "./load-documents.ts";
import { policyRecord } from "./policy-record.ts";
import { redactDocument } from "./redact-document.ts";
import { reconcileDocuments } from "./revisions/reconcile-documents.ts";
import { readPolicy } from "./rows/read-policy.ts";

type Reader = Pick<EditorialContext, "db" | "actor" | "now">;

export interface OrganizationPreview {
  /** As the public would see it, changes of others since the base revision included. */
  document: PublicOrganization;
  /** What would keep it from a first publication. */
  issues: FieldProblem[];
  /** Why a save would be refused as things are. */
  problems: FieldProblem[];
  /** Paths of what the public would see otherwise than now. */
  changes: string[];
}

/** Shows what the public would see of an unsaved form. Saves nothing. Fails with BAD_INPUT, NOT_FOUND, FORBIDDEN. */
export async function previewOrganization(
  { db, actor, now }: Reader,
  sent: { id: string; baseRevision?: number | null; input: OrganizationFields },
): Promise<OrganizationPreview> {
  const { id, input, baseRevision } = checkForm({ ...sent, baseRevision: sent.baseRevision ?? null });
  const [found] = await loadDocuments(db, [id]);
  const before = found ? { ...found, document: redactDocument(found.document, actor, now) } : null;
  const form = { id, input, baseRevision: baseRevision ?? before?.revision ?? 0 };
  // What is new is nothing that could be kept from anybody.
  const status = before?.status ?? "PUBLISHED";
  authorize(organizationPolicy, "propose", actor, policyRecord(status, ...(before ? [before.document] : [])));

  const { base, yours } = await readForm(db, form, { before, actor, now });
  const problems = await checkInput(db, input, yours, before?.document ?? null);
  const theirs = before?.document ?? base;
  // Only what is well by itself can be brought together with something else.
  const { document, conflicts } =
    base === theirs || problems.length > 0
      ? { document: yours, conflicts: [] }
      : reconcileDocuments(base, theirs, yours);
  const whole = deriveDocument(document, [theirs, base, yours], now);
  const { days } = before ?? (await readPolicy(db));
  const projected = projectOrganization(whole, {
    editedAt: now,
    verifications: before?.verifications ?? [],
    days,
  });
  return {
    document: projected.document,
    issues: checkPublishable(whole),
    problems: [...problems, ...conflicts.map(({ path, message }) => ({ path, message }))],
    changes: differingPaths((await readPublished(db, [id])).get(id) ?? null, projected),
  };
}
