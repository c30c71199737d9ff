import type { CountryRevision } from "../../generated/prisma/client.ts";
import type { Transaction } from "../database/prisma.ts";
import { storable } from "../database/storable.ts";
import { compare } from "../documents/compare.ts";
import type { Change } from "../documents/shape.ts";
import { fail } from "../errors.ts";
import { countryShape } from "./country-shape.ts";
import type { CountryDocument } from "./document.ts";

/** How many revisions one answer lists at most. */
const longestList = 100;

type ListedRevision = Omit<CountryRevision, "document">;

/** Revisions of a page without their documents, the newest first; those before a number where it is given. */
export async function listCountryRevisions(
  tx: Transaction,
  code: string,
  { first, before }: { first?: number | null; before?: number | null },
): Promise<ListedRevision[]> {
  const take = first ?? 20;
  if (take < 1 || take > longestList)
    fail("BAD_PAGE_SIZE", `A list has 1 to ${longestList} revisions; choose \`first\` so.`);
  return tx.countryRevision.findMany({
    where: { countryCode: storable(code), number: before == null ? undefined : { lt: before } },
    orderBy: { number: "desc" },
    take,
    omit: { document: true },
  });
}

/** One revision of a page without its document; null where there is none. */
export async function findCountryRevision(
  tx: Transaction,
  code: string,
  number: number,
): Promise<ListedRevision | null> {
  return tx.countryRevision.findUnique({
    where: { countryCode_number: { countryCode: storable(code), number } },
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
    where: { countryCode_number: { countryCode: storable(code), number } },
    select: { document: true },
  });
  if (!kept) fail("NOT_FOUND", `The page of ${code} has no revision ${number}.`);
  return kept.document as unknown as CountryDocument;
}

/** The fields in which two revisions of a page differ. */
export async function compareCountryRevisions(
  tx: Transaction,
  code: string,
  { from, to }: { from: number; to: number },
): Promise<Change[]> {
  const [before, after] = [
    await readCountryRevision(tx, code, from),
    await readCountryRevision(tx, code, to),
  ];
  return compare(before, after, countryShape);
}
