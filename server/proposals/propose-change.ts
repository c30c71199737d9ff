import { randomUUID } from "node:crypto";
import type { Prisma } from "../../generated/prisma/client.ts";
import type { Transaction } from "../database/prisma.ts";
import type { Work } from "../editorial/work.ts";
import { fail } from "../errors.ts";
import { checkInput } from "../organizations/checks/check-input.ts";
import { limitItems } from "../organizations/checks/limit-items.ts";
import type { OrganizationDocument } from "../organizations/document.ts";
import { blankDocument } from "../organizations/inputs/blank-document.ts";
import { deriveDocument } from "../organizations/inputs/derive-document.ts";
import { makeSlug } from "../organizations/inputs/make-slug.ts";
import type { OrganizationFields } from "../organizations/inputs/organization.input.ts";
import { toDocument } from "../organizations/inputs/to-document.ts";
import { isUuid } from "../organizations/is-uuid.ts";
import { type LoadedOrganization, loadDocuments } from "../organizations/load-documents.ts";
import { policyRecord } from "../organizations/policy-record.ts";
import { redactDocument } from "../organizations/redact-document.ts";
import { readRevision } from "../organizations/revisions/read-revision.ts";
import { authorize } from "../policies/law.ts";
import { organizationPolicy } from "../policies/organization.ts";
import { checkWords } from "./check-words.ts";
import { proposedChanges } from "./proposed-changes.ts";

export interface ProposeChange {
  /** Null proposes a new organization. */
  organizationId?: string | null;
  /** The revision that was looked at; 0 for a new organization. */
  baseRevision: number;
  input: OrganizationFields;
  message: string;
  requestId?: string | null;
}

/** Keeps a change that somebody suggests, held against what they saw; nothing is changed before a person accepts it. */
export async function proposeChange(
  { tx, actor, now }: Work,
  { organizationId, baseRevision, input, message }: ProposeChange,
): Promise<{ proposalId: string }> {
  const words = checkWords(message, "message");
  limitItems(input);
  const before = organizationId ? await find(tx, organizationId) : null;
  const id = before?.document.id ?? randomUUID();
  const seen = before
    ? redactDocument(await readBase(tx, before, baseRevision), actor, now)
    : blankDocument(id, randomUUID());
  const typed = deriveDocument(toDocument(id, input, seen), [seen], now);
  // What is new is nothing that could be kept from anybody.
  const sides = before ? [before.document, typed] : [typed];
  authorize(organizationPolicy, "propose", actor, policyRecord(before?.status ?? "PUBLISHED", ...sides));
  const changes = proposedChanges(seen, typed);
  if (changes.length === 0)
    fail("BAD_INPUT", undefined, [
      { path: "input", message: "It changes nothing. Say what should be different." },
    ]);
  const named = typed.slug ? typed : { ...typed, slug: await makeSlug(tx, typed.name, id) };
  const problems = await checkInput(tx, input, named, before?.document ?? null);
  if (problems.length > 0) fail("BAD_DOCUMENT", undefined, problems);
  const proposal = await tx.proposal.create({
    data: {
      id: randomUUID(),
      organizationId: before ? id : null,
      baseRevision: before ? baseRevision : 0,
      changes: changes as unknown as Prisma.InputJsonArray,
      message: words,
      proposedBy: actor.reference,
      proposedAt: now,
    },
  });
  return { proposalId: proposal.id };
}

async function find(tx: Transaction, id: string): Promise<LoadedOrganization> {
  const [found] = isUuid(id) ? await loadDocuments(tx, [id]) : [];
  return found ?? fail("NOT_FOUND", "No organization has that id.");
}

async function readBase(
  tx: Transaction,
  { document, revision }: LoadedOrganization,
  number: number,
): Promise<OrganizationDocument> {
  return number === revision ? document : readRevision(tx, document.id, number);
}
