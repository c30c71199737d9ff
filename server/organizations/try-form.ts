import type { EditorialContext } from "../editorial/context.ts";
import type { FieldProblem } from "../errors.ts";
import { checkInput } from "./checks/check-input.ts";
import type { OrganizationDocument } from "./document.ts";
import { deriveDocument } from "./inputs/derive-document.ts";
import { checkForm, openForm } from "./inputs/open-form.ts";
import type { OrganizationFields } from "./inputs/organization.input.ts";
import { type LoadedOrganization, loadDocuments } from "./load-documents.ts";
import { reconcileDocuments } from "./revisions/reconcile-documents.ts";

export type Reader = Pick<EditorialContext, "db" | "actor" | "now">;

/** An unsaved form as it was sent; without a revision it was filled from the newest. */
export interface SentForm {
  id: string;
  baseRevision?: number | null;
  input: OrganizationFields;
}

/** What would come of a form. */
export interface TriedForm {
  /** The organization as it is; null where there is none yet. */
  before: LoadedOrganization | null;
  /** What whoever sent the form may read of that. */
  seen: OrganizationDocument | null;
  /** What would be saved, changes of others since the base revision included. */
  document: OrganizationDocument;
  /** Why a save would be refused as things are. */
  problems: FieldProblem[];
}

/** Does with a form all that a save does before it writes. Saves nothing. Fails with BAD_INPUT, NOT_FOUND, FORBIDDEN. */
export async function tryForm({ db, actor, now }: Reader, sent: SentForm): Promise<TriedForm> {
  const { id, input, baseRevision } = checkForm({ ...sent, baseRevision: sent.baseRevision ?? null });
  const before = (await loadDocuments(db, [id]))[0] ?? null;
  const form = { id, input, baseRevision: baseRevision ?? before?.revision ?? 0 };
  const { seen, base, yours, ...opened } = await openForm(db, form, { before, verb: "propose", actor, now });
  const problems = [...opened.problems, ...(await checkInput(db, input, yours, seen))];
  const theirs = seen ?? base;
  // Only what is well by itself can be brought together with something else.
  const { document, conflicts } =
    base === theirs || problems.length > 0
      ? { document: yours, conflicts: [] }
      : reconcileDocuments(base, theirs, yours);
  return {
    before,
    seen,
    document: deriveDocument(document, [theirs, base, yours], now),
    problems: [...problems, ...conflicts.map(({ path, message }) => ({ path, message }))],
  };
}
