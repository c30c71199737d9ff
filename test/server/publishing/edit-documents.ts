import type { Database } from "../../../server/database/prisma.ts";
import type { OrganizationDocument } from "../../../server/organizations/document.ts";
import { importOrganizations } from "../../../server/organizations/import-organizations.ts";
import type { Change } from "../../../server/publishing/editions.ts";
import { publish, type Touched } from "../../../server/publishing/publish.ts";

export const now = new Date("2026-04-01T09:00:00Z");

/** Brings organizations in and publishes them in the same transaction; gives the edition. */
export function bringIn(db: Database, ...documents: OrganizationDocument[]): Promise<number> {
  return db.$transaction(
    async (tx) => {
      await importOrganizations(tx, documents, { madeBy: "test", message: "test", now });
      return publish(tx, { organizations: documents.map(({ id }) => id) }, now);
    },
    { maxWait: 30_000, timeout: 30_000 },
  );
}

/** Publishes what a test has edited by hand; gives the edition. */
export function publishNow(db: Database, touched: Touched): Promise<number> {
  return db.$transaction((tx) => publish(tx, touched, now));
}

/** The change feed after an edition, in its order. */
export async function changesAfter(db: Database, edition: number): Promise<(Change & { edition: number })[]> {
  const rows = await db.publishedChange.findMany({
    where: { edition: { gt: edition } },
    orderBy: [{ edition: "asc" }, { ordinal: "asc" }],
    omit: { ordinal: true },
  });
  return rows;
}

/** The current edition. */
export async function currentEdition(db: Database): Promise<number> {
  return (await db.publishedEdition.findFirstOrThrow()).number;
}
