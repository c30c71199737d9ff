import type { CountryRevision } from "../../generated/prisma/client.ts";
import type { Transaction } from "../database/prisma.ts";
import { compare } from "../documents/compare.ts";
import type { Change } from "../documents/shape.ts";
import type { EditorialContext } from "../editorial/context.ts";
import { fail } from "../errors.ts";
import { countryPolicy } from "../policies/country.ts";
import { authorize } from "../policies/law.ts";
import { countryShape } from "./country-shape.ts";
import type { CountryDocument } from "./document.ts";

/** How many revisions one answer lists at most. */
const longestList = 100;

type Reader = Pick<EditorialContext, "db" | "actor">;
type ListedRevision = Omit<CountryRevision, "document">;

/**
 * Revisions of a page without their documents, the newest first; those before a number where it is given. Fails with
 * BAD_PAGE_SIZE, FORBIDDEN.
 */
export async function listCountryRevisions(
  { db, actor }: Reader,
  code: string,
  { first, before }: { first?: number | null; before?: number | null },
): Promise<ListedRevision[]> {
  authorize(countryPolicy, "readHistory", actor, { code });
  const take = first ?? 20;
  if (take < 1 || take > longestList)
    fail("BAD_PAGE_SIZE", {
      en: `A list has 1 to ${longestList} revisions; choose \`first\` so.`,
      es: `Una lista tiene de 1 a ${longestList} versiones; elige \`first\` así.`,
    });
  return db.countryRevision.findMany({
    where: { countryCode: code, number: before == null ? undefined : { lt: before } },
    orderBy: { number: "desc" },
    take,
    omit: { document: true },
  });
}

/** One revision of a page without its document; null where there is none. Fails with FORBIDDEN. */
export async function findCountryRevision(
  { db, actor }: Reader,
  code: string,
  number: number,
): Promise<ListedRevision | null> {
  authorize(countryPolicy, "readHistory", actor, { code });
  return db.countryRevision.findUnique({
    where: { countryCode_number: { countryCode: code, number } },
    omit: { document: true },
  });
}

/** What a page said at a revision; NOT_FOUND where it has none of that number. */
export async function readCountryRevision(
  tx: Transaction,
  code: string,
  number: number,
): Promise<CountryDocument> {
  const kept = await tx.countryRevision.findUnique({
    where: { countryCode_number: { countryCode: code, number } },
    select: { document: true },
  });
  if (!kept)
    fail("NOT_FOUND", {
      en: `The page of ${code} has no revision ${number}.`,
      es: `La página de ${code} no tiene la versión ${number}.`,
    });
  return kept.document as unknown as CountryDocument;
}

/** The fields in which two revisions of a page differ. Fails with NOT_FOUND, FORBIDDEN. */
export async function compareCountryRevisions(
  { db, actor }: Reader,
  code: string,
  { from, to }: { from: number; to: number },
): Promise<Change[]> {
  authorize(countryPolicy, "readHistory", actor, { code });
  const [before, after] = [
    await readCountryRevision(db, code, from),
    await readCountryRevision(db, code, to),
  ];
  return compare(before, after, countryShape);
}
