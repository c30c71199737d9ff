import type { Work } from "../editorial/work.ts";
import { checkMessage } from "./checks/check-message.ts";
import { checkForm, type Form, openForm } from "./inputs/open-form.ts";
import { lockNew } from "./locks/lock-new.ts";
import { lockOrganizations } from "./locks/lock-organizations.ts";
import type { Saved } from "./organization.refs.ts";
import { saveDocument } from "./save-document.ts";

interface Save extends Form {
  message?: string | null;
  requestId?: string | null;
}

/**
 * Saves an organization whole, as one revision; a new one becomes a draft, a published one is public at once. What
 * others have saved since `baseRevision` is kept where it does not meet what was typed. Fails with BAD_DOCUMENT,
 * CONFLICT, TOO_MANY_ITEMS, BAD_INPUT, NOT_FOUND, FORBIDDEN.
 */
export async function saveOrganization(work: Work, save: Save): Promise<Omit<Saved, "edition">> {
  const { tx, actor, now } = work;
  const form = checkForm(save);
  const { id, baseRevision, input } = form;
  const before =
    baseRevision === 0 ? await lockNew(tx, id) : ((await lockOrganizations(tx, [id]))[0] ?? null);

  const { base, yours } = await openForm(tx, form, { before, verb: "save", actor, now });

  const occasion = { kind: "EDIT", message: checkMessage(save.message) } as const;
  const { revision, merged } = await saveDocument(work, before, { base, yours, sent: input }, occasion);
  return { organizationId: id, revision, merged };
}
