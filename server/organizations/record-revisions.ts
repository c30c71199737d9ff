import type { Prisma } from "../../generated/prisma/client.ts";
import type { Transaction } from "../database/prisma.ts";
import type { OrganizationDocument } from "./document.ts";

/** One changed field in the terms of HSDS metadata; values are JSON texts. */
export interface MetadataChange {
  last_action_date: string;
  last_action_type: "create" | "update" | "delete";
  field_name: string;
  previous_value: string;
  replacement_value: string;
  updated_by: string;
}

export interface RevisionOf {
  document: OrganizationDocument;
  /** The revision's number: one more than the organization's last. */
  number: number;
  changes: MetadataChange[];
}

export interface Occasion {
  kind: "EDIT" | "IMPORT" | "MERGE" | "RESTORE" | "VERIFICATION" | "BULK";
  message: string | null;
  madeBy: string;
  now: Date;
}

/** The one writer of revisions: keeps each document whole, and moves its organization to that number. */
export async function recordRevisions(
  tx: Transaction,
  made: RevisionOf[],
  { kind, message, madeBy, now }: Occasion,
): Promise<void> {
  await tx.revision.createMany({
    data: made.map(({ document, number, changes }) => ({
      organizationId: document.id,
      number,
      kind,
      message,
      madeBy,
      madeAt: now,
      document: document as unknown as Prisma.InputJsonObject,
      changes: changes as unknown as Prisma.InputJsonArray,
    })),
  });
  for (const number of new Set(made.map((revision) => revision.number)))
    await tx.organization.updateMany({
      where: {
        id: { in: made.filter((revision) => revision.number === number).map(({ document }) => document.id) },
      },
      data: { revision: number, editedAt: now },
    });
}
