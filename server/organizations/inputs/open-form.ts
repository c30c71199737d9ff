import { randomUUID } from "node:crypto";
import type { Transaction } from "../../database/prisma.ts";
import { type FieldProblem, fail } from "../../errors.ts";
import type { Actor } from "../../policies/actor.ts";
import { authorize } from "../../policies/law.ts";
import { organizationPolicy } from "../../policies/organization.ts";
import { foreignId } from "../checks/check-document.ts";
import { idsOf } from "../checks/consistency.ts";
import { limitItems } from "../checks/limit-items.ts";
import type { OrganizationDocument } from "../document.ts";
import { isUuid } from "../is-uuid.ts";
import type { LoadedOrganization } from "../load-documents.ts";
import { refuseMerged } from "../merging/refuse-merged.ts";
import { policyRecord } from "../policy-record.ts";
import { redactDocument, redactEarlier } from "../redact-document.ts";
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

/** A form and what it is about, nothing of which is kept from whoever sent it. */
export interface OpenForm {
  /** What the organization says now; null for a new one. */
  seen: OrganizationDocument | null;
  /** What the form was filled from. */
  base: OrganizationDocument;
  /** What the form makes of that. */
  yours: OrganizationDocument;
  /** Ids in the form that belong to what is kept from them. */
  problems: FieldProblem[];
}

interface Opening {
  /** The organization as it is; null where there is none. */
  before: LoadedOrganization | null;
  /** What they want to do with it. */
  verb: "save" | "propose";
  actor: Actor;
  now: Date;
}

/** Stops with BAD_INPUT or TOO_MANY_ITEMS where a form cannot be looked at; gives it with its id as ids are written. */
export function checkForm<Given extends Pick<Form, "id" | "input">>(form: Given): Given {
  limitItems(form.input);
  if (!isUuid(form.id))
    fail("BAD_INPUT", undefined, [
      {
        path: "id",
        message: {
          en: "An organization's id is a UUID; mint one for a new organization.",
          es: "El id de una organización es un UUID; crea uno para una organización nueva.",
        },
      },
    ]);
  return { ...form, id: form.id.toLowerCase() };
}

/**
 * Opens a form for somebody who may do with it what they want to, and asks that before anything is read. Fails with
 * MERGED, FORBIDDEN, BAD_INPUT, NOT_FOUND.
 */
export async function openForm(
  tx: Transaction,
  { id, baseRevision, input }: Form,
  { before, verb, actor, now }: Opening,
): Promise<OpenForm> {
  if (before) refuseMerged(before);
  // What is new is nothing that could be kept from anybody.
  const status = before?.status ?? "PUBLISHED";
  const mayWith = (...sides: OrganizationDocument[]) =>
    authorize(organizationPolicy, verb, actor, policyRecord(status, ...sides));
  if (before) mayWith(before.document);
  const seen = before && redactDocument(before.document, actor, now);
  const base =
    baseRevision === 0
      ? blankDocument(id, before?.document.presence.id ?? randomUUID())
      : await readBase(tx, baseRevision, { before, seen, actor, now });
  const typed = deriveDocument(toDocument(id, input, base), [base], now);
  const yours = {
    ...typed,
    slug: typed.slug || before?.document.slug || (await makeSlug(tx, typed.name, id)),
  };
  mayWith(...(before ? [before.document, yours] : [yours]));
  const kept = new Set(before ? idsOf(before.document).map((child) => child.id) : []);
  for (const child of seen ? idsOf(seen) : []) kept.delete(child.id);
  const problems = idsOf(yours).flatMap((child) => (kept.has(child.id) ? [foreignId(child.path)] : []));
  return { seen, base, yours, problems };
}

async function readBase(
  tx: Transaction,
  number: number,
  { before, seen, actor, now }: Omit<Opening, "verb"> & Pick<OpenForm, "seen">,
): Promise<OrganizationDocument> {
  if (before === null || seen === null)
    fail("NOT_FOUND", {
      en: "No organization has that id. A new one is saved with baseRevision 0.",
      es: "Ninguna organización tiene ese id. Una nueva se guarda con baseRevision 0.",
    });
  if (number === before.revision) return seen;
  const earlier = await tx.revision.findFirst({ where: { organizationId: seen.id, number } });
  const mayRead =
    earlier?.status === "PUBLISHED" ||
    organizationPolicy.verbs.readHistory!.may(actor, policyRecord(before.status, seen));
  if (earlier && mayRead)
    return redactEarlier(earlier.document as unknown as OrganizationDocument, seen, actor, now);
  return fail("BAD_INPUT", undefined, [
    {
      path: "baseRevision",
      message: {
        en: `You cannot start from that revision. The newest is ${before.revision}: fill the form from it.`,
        es: `No puedes partir de esa versión. La más reciente es la ${before.revision}: llena el formulario a partir de ella.`,
      },
    },
  ]);
}
