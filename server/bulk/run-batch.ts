import { randomUUID } from "node:crypto";
import type { Work } from "../editorial/work.ts";
import { type FieldProblem, fail, PosadaError } from "../errors.ts";
import type { Words } from "../locales.ts";
import type { Entry, OrganizationDocument } from "../organizations/document.ts";
import { isUuid } from "../organizations/is-uuid.ts";
import type { LoadedOrganization } from "../organizations/load-documents.ts";
import { lockOrganizations } from "../organizations/locks/lock-organizations.ts";
import { lockParents } from "../organizations/locks/lock-parents.ts";
import { lockSections } from "../organizations/locks/lock-sections.ts";
import { lockSlugs } from "../organizations/locks/lock-slugs.ts";
import { refuseMerged } from "../organizations/merging/refuse-merged.ts";
import { bulkPolicy } from "../policies/bulk.ts";
import { authorize } from "../policies/law.ts";
import { keepBatch } from "./keep-batch.ts";
import { trySaved } from "./try-saved.ts";

/** What came of one organization in a batch. */
export interface ItemResult {
  organizationId: string;
  /** Its newest revision; null where there is no such organization. */
  revision: number | null;
  /** Whether the batch changed it. */
  changed: boolean;
  error: { code: string; message: Words | string; fields: PosadaError["fields"] } | null;
}

export interface BatchResult {
  batchId: string;
  items: ItemResult[];
}

export interface BatchPlan {
  verb: string;
  ids: readonly string[];
  /** What the verb was given, beside the ids. */
  input: object;
  /** What is wrong with that, whatever the organizations are. */
  check?: () => Promise<FieldProblem[]>;
  /** The parent and the slug that an organization is to have; its own where none is told. */
  keysOf?: (before: LoadedOrganization) => Pick<OrganizationDocument, "parentId" | "slug">;
  /** The sections in which an organization's entries may come or go. */
  sectionsOf?: (before: LoadedOrganization) => Pick<Entry, "country" | "section">[];
  /** The change of one organization, which is locked: the verb's own, as for one alone. */
  change: (work: Work, before: LoadedOrganization) => Promise<{ revision: number }>;
}

/** As many as a page of the list shows several times over, and as one transaction does in a few seconds. */
const most = 500;

/**
 * Makes the same change to many organizations in one transaction: all are locked first, in id order, and one that
 * refuses is left as it was while the others go on. What was done is kept, so that it can be undone. Fails with
 * TOO_MANY_ITEMS, BAD_INPUT, FORBIDDEN.
 */
export async function runBatch(
  work: Work,
  { verb, ids: given, input, check, keysOf = ownKeys, sectionsOf = () => [], change }: BatchPlan,
): Promise<BatchResult> {
  const { tx, actor } = work;
  const ids = [...new Set(given.map((id) => id.toLowerCase()))].sort();
  if (ids.length > most)
    fail("TOO_MANY_ITEMS", {
      en: `These are ${ids.length} organizations; give ${most} at most.`,
      es: `Son ${ids.length} organizaciones; elige ${most} como máximo.`,
    });
  if (ids.length === 0)
    fail("BAD_INPUT", undefined, [
      { path: "ids", message: { en: "Name at least one.", es: "Elige al menos una." } },
    ]);
  authorize(bulkPolicy, "run", actor, { madeBy: actor.reference });
  const problems = (await check?.()) ?? [];
  if (problems.length > 0) fail("BAD_INPUT", undefined, problems);
  const locked = await lockOrganizations(tx, ids.filter(isUuid));
  for (const before of locked) await lockParents(tx, before.document.parentId, keysOf(before).parentId);
  const renamed = locked.filter((before) => keysOf(before).slug !== before.document.slug);
  await lockSlugs(tx, idsOf(renamed));
  await lockSections(tx, locked.flatMap(sectionsOf));
  const known = new Map(locked.map((organization) => [organization.document.id, organization]));
  const items: ItemResult[] = [];
  for (const id of ids) {
    const before = known.get(id);
    items.push(before ? await changeOne(work, before, change) : missing(id));
  }
  const batchId = randomUUID();
  await keepBatch(work, { id: batchId, verb, input }, items, known);
  return { batchId, items };
}

function ownKeys({ document }: LoadedOrganization): OrganizationDocument {
  return document;
}

function idsOf(organizations: LoadedOrganization[]): string[] {
  return organizations.map(({ document }) => document.id);
}

async function changeOne(
  work: Work,
  before: LoadedOrganization,
  change: BatchPlan["change"],
): Promise<ItemResult> {
  const organizationId = before.document.id;
  try {
    refuseMerged(before);
    const { revision } = await trySaved(work, (own) => change({ ...own, kind: "BULK" }, before));
    return { organizationId, revision, changed: revision !== before.revision, error: null };
  } catch (error) {
    if (!(error instanceof PosadaError)) throw error;
    const { code, words: message, fields } = error;
    return { organizationId, revision: before.revision, changed: false, error: { code, message, fields } };
  }
}

function missing(organizationId: string): ItemResult {
  const error = {
    code: "NOT_FOUND",
    message: { en: "No organization has that id.", es: "Ninguna organización tiene ese id." },
    fields: [],
  };
  return { organizationId, revision: null, changed: false, error };
}
