import type { EditorialContext } from "../../editorial/context.ts";
import { together } from "../../editorial/together.ts";
import { fail } from "../../errors.ts";
import { authorize } from "../../policies/law.ts";
import { organizationPolicy } from "../../policies/organization.ts";
import { isUuid } from "../is-uuid.ts";
import { type LoadedOrganization, loadDocuments } from "../load-documents.ts";
import { policyRecord } from "../policy-record.ts";
import { type KeptMerge, laterMerges, loadMerges } from "./load-merge.ts";

type Reader = Pick<EditorialContext, "db" | "actor">;

/** The merges of an organization, of which it was the kept one or one that went, newest first. Fails with NOT_FOUND, FORBIDDEN. */
export async function readMerges(
  { db, actor }: Reader,
  { organizationId }: { organizationId: string },
): Promise<KeptMerge[]> {
  const id = organizationId.toLowerCase();
  const found = isUuid(id)
    ? await db.organization.findFirst({
        where: { AND: [{ id }, organizationPolicy.rows(actor)] },
        select: { status: true },
      })
    : null;
  const { status } =
    found ??
    fail("NOT_FOUND", { en: "No organization has that id.", es: "Ninguna organización tiene ese id." });
  authorize(organizationPolicy, "readHistory", actor, { status, countries: [] });
  return loadMerges(db, { OR: [{ keptId: id }, { items: { some: { organizationId: id } } }] });
}

/** One merge; null where there is none that the actor may see. */
export async function readMerge({ db, actor }: Reader, { id }: { id: string }): Promise<KeptMerge | null> {
  const [found] = isUuid(id) ? await loadMerges(db, { id }) : [];
  const may = organizationPolicy.verbs.readHistory!.may(actor, { status: "PUBLISHED", countries: [] });
  return may ? (found ?? null) : null;
}

/** The merge that has to be undone first; null for one that can be, or is. */
export const laterMergeOf: (context: Pick<EditorialContext, "db">, id: string) => Promise<string | null> =
  together<Pick<EditorialContext, "db">, string, string | null>(({ db }, ids) => laterMerges(db, ids), null);

/** Organizations as history tells of them, whoever may see them today. */
const anyOrganization = together(async ({ db }: Pick<EditorialContext, "db">, ids: string[]) => {
  const loaded = await loadDocuments(db, ids);
  return new Map<string, LoadedOrganization | null>(loaded.map((each) => [each.document.id, each]));
}, null);

/** What the actor may do with a merge: undo it, where it is the last and each of its organizations is theirs to merge. */
export async function mayWithMerge(context: Reader, merge: KeptMerge): Promise<string[]> {
  if (merge.undoneAt || (await laterMergeOf(context, merge.id)) !== null) return [];
  const kept = await anyOrganization(context, merge.keptId);
  const parted = await readParted(context, merge);
  const mayMerge = [kept!.document, ...parted].every((document) =>
    organizationPolicy.verbs.merge!.may(context.actor, policyRecord(kept!.status, document)),
  );
  return mayMerge ? ["undo"] : [];
}

async function readParted({ db }: Reader, { keptId, keptBefore, items }: KeptMerge) {
  const revisions = await db.revision.findMany({
    where: {
      OR: [
        { organizationId: keptId, number: keptBefore },
        ...items.map(({ organizationId, revisionBefore }) => ({ organizationId, number: revisionBefore })),
      ],
    },
    select: { document: true },
  });
  return revisions.map(({ document }) => document as unknown as LoadedOrganization["document"]);
}
