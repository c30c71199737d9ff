import { randomUUID } from "node:crypto";
import type { Transaction } from "../../database/prisma.ts";
import { fail } from "../../errors.ts";
import type { Actor } from "../../policies/actor.ts";
import { limitItems } from "../checks/limit-items.ts";
import type { OrganizationDocument } from "../document.ts";
import { isUuid } from "../is-uuid.ts";
import type { LoadedOrganization } from "../load-documents.ts";
import { redactDocument } from "../redact-document.ts";
import { readRevision } from "../revisions/read-revision.ts";
import { blankDocument } from "./blank-document.ts";
import { deriveDocument } from "./derive-document.ts";
import { makeSlug } from "./make-slug.ts";
import type { OrganizationFields } from "./organization.input.ts";
import { toDocument } from "./to-document.ts";

/** A form as it was sent: for which organization, from which of its revisions, and what it says. */
export interface Form {
  id: string;
  /** 0 for a new one. */
  baseRevision: number;
  input: OrganizationFields;
}

/** Stops with BAD_INPUT or TOO_MANY_ITEMS where a form cannot be looked at; gives it with its id as ids are written. */
export function checkForm<Given extends Pick<Form, "id" | "input">>(form: Given): Given {
  limitItems(form.input);
  if (!isUuid(form.id))
    fail("BAD_INPUT", undefined, [
      { path: "id", message: "An organization's id is a UUID; mint one for a new organization." },
    ]);
  return { ...form, id: form.id.toLowerCase() };
}

/**
 * The document that a form was filled from, as far as the actor may read it, and the one that the form makes of it.
 * Fails with BAD_INPUT, NOT_FOUND.
 */
export async function readForm(
  tx: Transaction,
  { id, baseRevision, input }: Form,
  { before, actor, now }: { before: LoadedOrganization | null; actor: Actor; now: Date },
): Promise<{ base: OrganizationDocument; yours: OrganizationDocument }> {
  const base = redactDocument(await readBase(tx, { id, baseRevision }, before), actor, now);
  const typed = deriveDocument(toDocument(id, input, base), [base], now);
  const slug = typed.slug || before?.document.slug || (await makeSlug(tx, typed.name, id));
  return { base, yours: { ...typed, slug } };
}

async function readBase(
  tx: Transaction,
  { id, baseRevision }: Pick<Form, "id" | "baseRevision">,
  before: LoadedOrganization | null,
): Promise<OrganizationDocument> {
  if (baseRevision === 0) return blankDocument(id, before?.document.presence.id ?? randomUUID());
  if (before === null)
    fail("NOT_FOUND", "No organization has that id. A new one is saved with baseRevision 0.");
  if (baseRevision === before.revision) return before.document;
  if (baseRevision > 0 && baseRevision < before.revision) return readRevision(tx, id, baseRevision);
  return fail("BAD_INPUT", undefined, [
    { path: "baseRevision", message: `There is no such revision: the newest is ${before.revision}.` },
  ]);
}
