import type { EditorialContext } from "../editorial/context.ts";
import type { FieldProblem } from "../errors.ts";
import { differingPaths } from "../publishing/differing-paths.ts";
import { projectOrganization } from "../publishing/project-organization.ts";
import type { PublicOrganization } from "../publishing/public-document.ts";
import { readPublished } from "../publishing/read-published.ts";
import { checkInput } from "./checks/check-input.ts";
import { checkPublishable } from "./checks/check-publishable.ts";
import type { OrganizationDocument } from "./document.ts";
import { deriveDocument } from "./inputs/derive-document.ts";
import { checkForm, openForm } from "./inputs/open-form.ts";
import type { OrganizationFields } from "./inputs/organization.input.ts";
import { type LoadedOrganization, loadDocuments } from "./load-documents.ts";
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
  const before = (await loadDocuments(db, [id]))[0] ?? null;
  const form = { id, input, baseRevision: baseRevision ?? before?.revision ?? 0 };
  const opened = await openForm(db, form, { before, verb: "propose", actor, now });
  const { seen, base, yours } = opened;
  const problems = [...opened.problems, ...(await checkInput(db, input, yours, seen))];
  const theirs = seen ?? base;
  // Only what is well by itself can be brought together with something else.
  const { document, conflicts } =
    base === theirs || problems.length > 0
      ? { document: yours, conflicts: [] }
      : reconcileDocuments(base, theirs, yours);
  const whole = deriveDocument(document, [theirs, base, yours], now);
  const { days } = before ?? (await readPolicy(db));
  const projected = projectOrganization(whole, {
    editedAt: now,
    verifications: before && seen ? readableChecks(before, seen) : [],
    days,
  });
  return {
    document: projected.document,
    issues: checkPublishable(whole),
    problems: [...problems, ...conflicts.map(({ path, message }) => ({ path, message }))],
    changes: differingPaths((await readPublished(db, [id])).get(id) ?? null, projected),
  };
}

/** The checks of claims that are seen whole: one of what is kept from somebody must not tell them that they guessed it. */
function readableChecks({ document, verifications }: LoadedOrganization, seen: OrganizationDocument) {
  const claims = ({ presence, ...lists }: OrganizationDocument) => [
    presence,
    ...lists.locations,
    ...lists.contacts,
    ...[lists.phones, lists.emails, lists.links, lists.schedules].flat(),
  ];
  const known = new Set(claims(seen));
  const whole = new Set(claims(document).flatMap((claim) => (known.has(claim) ? [claim.id] : [])));
  return verifications.filter(({ claimId }) => whole.has(claimId));
}
