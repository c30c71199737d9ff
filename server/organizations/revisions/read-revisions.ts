import type { Prisma, Revision } from "../../../generated/prisma/client.ts";
import type { EditorialContext } from "../../editorial/context.ts";
import { fail } from "../../errors.ts";
import { authorize } from "../../policies/law.ts";
import { organizationPolicy } from "../../policies/organization.ts";
import { fromCursor, toCursor } from "../../public/reading/cursor.ts";
import { toPage } from "../../public/reading/page.ts";
import { isUuid } from "../is-uuid.ts";

type Reader = Pick<EditorialContext, "db" | "actor">;

/** A revision without its document, which is read only where it is asked for: a page of them would be large. */
export type ListedRevision = Omit<Revision, "document">;

export interface RevisionList {
  edges: { cursor: string; node: ListedRevision }[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  totalCount: number;
}

/** The revisions of an organization that the actor may read, of which `where` is a part. */
async function scopeOf(
  { db, actor }: Reader,
  organizationId: string,
  where: Prisma.RevisionWhereInput = {},
): Promise<Prisma.RevisionWhereInput> {
  const found = isUuid(organizationId)
    ? await db.organization.findFirst({
        where: { AND: [{ id: organizationId }, organizationPolicy.rows(actor)] },
        select: { status: true },
      })
    : null;
  const { status } = found ?? fail("NOT_FOUND");
  authorize(organizationPolicy, "readHistory", actor, { status, countries: [] });
  return { AND: [{ organizationId }, where] };
}

/** Whether a revision can have that number: one that the database can read as such. */
function isNumber(key: string | number): boolean {
  return Number.isInteger(key) && Number(key) >= 1 && Number(key) < 2 ** 31;
}

/** One page of an organization's revisions, newest first. Fails with NOT_FOUND, FORBIDDEN, BAD_CURSOR. */
export async function readRevisions(
  context: Reader,
  {
    organizationId,
    ...page
  }: { organizationId: string; first?: number | null | undefined; after?: string | null | undefined },
): Promise<RevisionList> {
  const { size, from } = toPage(page);
  const fits = (key: string | number, id: string) => isNumber(key) && id === organizationId;
  const beyond = from && fromCursor(from.cursor, "REVISIONS", "after", fits);
  const scope = await scopeOf(context, organizationId);
  const older = beyond ? { number: { lt: beyond.key as number } } : {};
  const [rows, totalCount] = await Promise.all([
    context.db.revision.findMany({
      where: { AND: [scope, older] },
      orderBy: { number: "desc" },
      take: size + 1,
      omit: { document: true },
    }),
    context.db.revision.count({ where: scope }),
  ]);
  return {
    edges: rows.slice(0, size).map((node) => ({
      cursor: toCursor({ order: "REVISIONS", key: node.number, id: organizationId }),
      node,
    })),
    hasNextPage: rows.length > size,
    hasPreviousPage: from !== null,
    totalCount,
  };
}

/** One revision by its number. Fails with NOT_FOUND, FORBIDDEN. */
export async function readRevision(
  context: Reader,
  { organizationId, number }: { organizationId: string; number: number },
): Promise<ListedRevision> {
  const where = await scopeOf(context, organizationId, { number });
  return (
    (await context.db.revision.findFirst({ where, omit: { document: true } })) ??
    fail("NOT_FOUND", { en: `There is no revision ${number}.`, es: `No hay ninguna versión ${number}.` })
  );
}

/** The revision that was in force at a moment; null for a moment before the first. Fails with NOT_FOUND, FORBIDDEN. */
export async function readRevisionAsOf(
  context: Reader,
  { id, at }: { id: string; at: Date },
): Promise<ListedRevision | null> {
  const where = await scopeOf(context, id, { madeAt: { lte: at } });
  return context.db.revision.findFirst({ where, orderBy: { number: "desc" }, omit: { document: true } });
}
