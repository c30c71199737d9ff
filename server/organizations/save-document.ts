import type { Change } from "../documents/shape.ts";
import type { Work } from "../editorial/work.ts";
import { fail } from "../errors.ts";
import { checkInput } from "./checks/check-input.ts";
import { limitItems } from "./checks/limit-items.ts";
import type { OrganizationDocument } from "./document.ts";
import { deriveDocument } from "./inputs/derive-document.ts";
import type { OrganizationFields } from "./inputs/organization.input.ts";
import type { LoadedOrganization } from "./load-documents.ts";
import { lockParents } from "./locks/lock-parents.ts";
import { refuseMerged } from "./merging/refuse-merged.ts";
import { reconcileDocuments } from "./revisions/reconcile-documents.ts";
import { recordChange } from "./revisions/record-change.ts";
import type { Occasion } from "./revisions/record-revisions.ts";
import { orderDocument } from "./rows/order-document.ts";
import { refusingTwice } from "./rows/refusing-twice.ts";

/** A change of a document: what it was made from, and what it is to be, with all that follows from its fields derived. */
export interface DocumentChange {
  base: OrganizationDocument;
  yours: OrganizationDocument;
  /** The input from which it was made, if any: problems are told at its paths. */
  sent?: OrganizationFields;
  /** What it is to be from now on; as it was, and a draft where it is new, when left out. */
  status?: LoadedOrganization["status"];
  /** Why it is archived; only for what is. */
  archivedReason?: string | null;
}

export interface SavedDocument {
  revision: number;
  /** Paths of the fields that others have changed since the base, and that were kept. */
  merged: string[];
  changes: Change[];
}

/**
 * The check, write and record beats of a change of one organization that the caller has locked and authorized; a new
 * one has no `before` and becomes a draft. What others have changed since the base is kept where it does not meet
 * yours. Fails with BAD_DOCUMENT, TOO_MANY_ITEMS, CONFLICT.
 */
export async function saveDocument(
  work: Work,
  before: LoadedOrganization | null,
  { base, yours, sent = {}, status = before?.status ?? "DRAFT", archivedReason }: DocumentChange,
  occasion: Pick<Occasion, "kind" | "message">,
): Promise<SavedDocument> {
  const { tx, now } = work;
  if (before) refuseMerged(before);
  await lockParents(tx, before?.document.parentId ?? null, yours.parentId);
  const problems = await checkInput(tx, sent, yours, before?.document ?? null);
  if (problems.length > 0) fail("BAD_DOCUMENT", undefined, problems);
  const { document, taken } =
    before === null || base === before.document ? alone(yours) : reconciled(base, before.document, yours);
  limitItems(document);
  const known = before ? [before.document, base, yours] : [yours];
  const whole = await orderDocument(tx, deriveDocument(document, known, now), before?.document ?? null);
  const recorded = await refusingTwice(() =>
    recordChange(work, before, { document: whole, status, archivedReason }, occasion),
  );
  return { ...recorded, merged: taken };
}

function alone(document: OrganizationDocument) {
  return { document, taken: [] };
}

function reconciled(base: OrganizationDocument, theirs: OrganizationDocument, yours: OrganizationDocument) {
  const { conflicts, ...rest } = reconcileDocuments(base, theirs, yours);
  if (conflicts.length > 0) fail("CONFLICT", undefined, conflicts);
  return rest;
}
