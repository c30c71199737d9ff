import type { Prisma } from "../../generated/prisma/client.ts";
import type { Transaction } from "../database/prisma.ts";
import { metadataChanges } from "../documents/metadata-changes.ts";
import type { Change } from "../documents/shape.ts";
import type { SectionDocument } from "./document.ts";
import { notBefore, type Occasion } from "./record-country-revision.ts";

/** The one writer of section revisions: keeps the words whole, and moves the section to that number. */
export async function recordSectionRevision(
  tx: Transaction,
  { document, number, changes }: { document: SectionDocument; number: number; changes: Change[] },
  occasion: Occasion,
): Promise<void> {
  const { kind, message, by, now } = occasion;
  const last = await tx.sectionRevision.findUnique({
    where: { sectionId_number: { sectionId: document.id, number: number - 1 } },
    select: { madeAt: true },
  });
  await tx.sectionRevision.create({
    data: {
      sectionId: document.id,
      number,
      kind,
      message,
      madeBy: by,
      madeAt: notBefore(last, now),
      document: document as unknown as Prisma.InputJsonObject,
      changes: metadataChanges(changes, occasion) as unknown as Prisma.InputJsonArray,
    },
  });
  await tx.section.update({ where: { id: document.id }, data: { revision: number } });
}

/** How history tells of a new section: it stands whole in the revision itself. */
export function sectionCreation({ slug }: SectionDocument): Change {
  return { path: "section", from: null, to: slug };
}
