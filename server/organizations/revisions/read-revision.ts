import type { Transaction } from "../../database/prisma.ts";
import type { EditorialContext } from "../../editorial/context.ts";
import { together } from "../../editorial/together.ts";
import { fail } from "../../errors.ts";
import type { OrganizationDocument } from "../document.ts";

/** A place in history: whose revision, and which. */
export interface RevisionPlace {
  organizationId: string;
  number: number;
}

const key = ({ organizationId, number }: RevisionPlace) => `${organizationId}/${number}`;

const documentsByPlace = together(async ({ db }: Pick<EditorialContext, "db">, keys: string[]) => {
  const wanted = keys.map((each) => {
    const [organizationId, number] = each.split("/");
    return { organizationId: organizationId!, number: Number(number) };
  });
  const found = await db.revision.findMany({
    where: { OR: wanted },
    select: { organizationId: true, number: true, document: true },
  });
  return new Map<string, OrganizationDocument | null>(
    found.map((revision) => [key(revision), revision.document as unknown as OrganizationDocument]),
  );
}, null);

/** What an organization said at a revision that is there, for one of many in a list: they are read together. */
export async function documentAt(
  context: Pick<EditorialContext, "db">,
  place: RevisionPlace,
): Promise<OrganizationDocument> {
  return (await documentsByPlace(context, key(place))) ?? fail("NOT_FOUND");
}

/** What an organization said at a revision; NOT_FOUND where it has none of that number. */
export async function readRevision(
  tx: Transaction,
  organizationId: string,
  number: number,
): Promise<OrganizationDocument> {
  const revision = await tx.revision.findUnique({
    where: { organizationId_number: { organizationId, number } },
    select: { document: true },
  });
  if (!revision)
    fail("NOT_FOUND", {
      en: `The organization has no revision ${number}.`,
      es: `La organización no tiene la versión ${number}.`,
    });
  return revision.document as unknown as OrganizationDocument;
}
