import type { Prisma } from "../../generated/prisma/client.ts";
import type { Transaction } from "../database/prisma.ts";
import { metadataChanges } from "../documents/metadata-changes.ts";
import type { Change } from "../documents/shape.ts";
import type { CountryDocument } from "./document.ts";

/** What a revision of a country page or section came of, and whose it is. */
export interface Occasion {
  kind: "EDIT" | "IMPORT" | "RESTORE";
  message: string | null;
  /** Reference of who made it. */
  by: string;
  now: Date;
}

/**
 * The one writer of country revisions: keeps the page whole, and moves it to that number. Like those of organizations,
 * they are never older than the one before.
 */
export async function recordCountryRevision(
  tx: Transaction,
  { document, number, changes }: { document: CountryDocument; number: number; changes: Change[] },
  occasion: Occasion,
): Promise<void> {
  const { kind, message, by, now } = occasion;
  const last = await tx.countryRevision.findUnique({
    where: { countryCode_number: { countryCode: document.code, number: number - 1 } },
    select: { madeAt: true },
  });
  const madeAt = notBefore(last, now);
  await tx.countryRevision.create({
    data: {
      countryCode: document.code,
      number,
      kind,
      message,
      madeBy: by,
      madeAt,
      document: document as unknown as Prisma.InputJsonObject,
      changes: metadataChanges(changes, occasion) as unknown as Prisma.InputJsonArray,
    },
  });
  await tx.country.update({ where: { code: document.code }, data: { revision: number, editedAt: madeAt } });
}

/** The moment of a revision: now, or that of the last one where it waited for that. */
export function notBefore(last: { madeAt: Date } | null, now: Date): Date {
  return last && last.madeAt > now ? last.madeAt : now;
}

/** How history tells of a new page: it stands whole in the revision itself. */
export function creationOf({ slug }: CountryDocument): Change {
  return { path: "country", from: null, to: slug };
}
