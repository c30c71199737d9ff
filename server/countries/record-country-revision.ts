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

/** The one writer of country revisions: keeps the page whole, and moves it to that number. */
export async function recordCountryRevision(
  tx: Transaction,
  { document, number, changes }: { document: CountryDocument; number: number; changes: Change[] },
  occasion: Occasion,
): Promise<void> {
  const { kind, message, by, now } = occasion;
  await tx.countryRevision.create({
    data: {
      countryCode: document.code,
      number,
      kind,
      message,
      madeBy: by,
      madeAt: now,
      document: document as unknown as Prisma.InputJsonObject,
      changes: metadataChanges(changes, occasion) as unknown as Prisma.InputJsonArray,
    },
  });
  await tx.country.update({ where: { code: document.code }, data: { revision: number, editedAt: now } });
}

/** How history tells of a new page: it stands whole in the revision itself. */
export function creationOf({ slug }: CountryDocument): Change {
  return { path: "country", from: null, to: slug };
}
