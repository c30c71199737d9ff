import type { SectionRevision } from "../../generated/prisma/client.ts";
import { sectionShape } from "../countries/country-shape.ts";
import type { SectionDocument } from "../countries/document.ts";
import type { Transaction } from "../database/prisma.ts";
import { compare } from "../documents/compare.ts";
import type { Change } from "../documents/shape.ts";
import type { EditorialContext } from "../editorial/context.ts";
import { fail } from "../errors.ts";
import { isUuid } from "../organizations/is-uuid.ts";
import { authorize } from "../policies/law.ts";
import { sectionPolicy } from "../policies/section.ts";

/** How many revisions one answer lists at most. */
const longestList = 100;

type Reader = Pick<EditorialContext, "db" | "actor">;

/** Revisions of a section, the newest first; those before a number where it is given. Fails with BAD_PAGE_SIZE, FORBIDDEN. */
export async function listSectionRevisions(
  { db, actor }: Reader,
  sectionId: string,
  { first, before }: { first?: number | null; before?: number | null },
): Promise<SectionRevision[]> {
  authorize(sectionPolicy, "readHistory", actor, {});
  const take = first ?? 20;
  if (take < 1 || take > longestList)
    fail("BAD_PAGE_SIZE", {
      en: `A list has 1 to ${longestList} revisions; choose \`first\` so.`,
      es: `Una lista tiene de 1 a ${longestList} versiones; elige \`first\` así.`,
    });
  if (!isUuid(sectionId)) return [];
  return db.sectionRevision.findMany({
    where: { sectionId, number: before == null ? undefined : { lt: before } },
    orderBy: { number: "desc" },
    take,
  });
}

/** One revision of a section; null where there is none. Fails with FORBIDDEN. */
export async function findSectionRevision(
  { db, actor }: Reader,
  sectionId: string,
  number: number,
): Promise<SectionRevision | null> {
  authorize(sectionPolicy, "readHistory", actor, {});
  return find(db, sectionId, number);
}

/** What a section said at a revision; NOT_FOUND where it has none of that number. */
export async function readSectionRevision(
  tx: Transaction,
  sectionId: string,
  number: number,
): Promise<SectionDocument> {
  const kept = await find(tx, sectionId, number);
  if (!kept)
    fail("NOT_FOUND", {
      en: `The section has no revision ${number}.`,
      es: `La sección no tiene la versión ${number}.`,
    });
  return kept.document as unknown as SectionDocument;
}

/** The fields in which two revisions of a section differ. Fails with NOT_FOUND, FORBIDDEN. */
export async function compareSectionRevisions(
  { db, actor }: Reader,
  sectionId: string,
  { from, to }: { from: number; to: number },
): Promise<Change[]> {
  authorize(sectionPolicy, "readHistory", actor, {});
  const before = await readSectionRevision(db, sectionId, from);
  return compare(before, await readSectionRevision(db, sectionId, to), sectionShape);
}

async function find(tx: Transaction, sectionId: string, number: number): Promise<SectionRevision | null> {
  if (!isUuid(sectionId)) return null;
  return tx.sectionRevision.findUnique({ where: { sectionId_number: { sectionId, number } } });
}
