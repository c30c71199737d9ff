import { locks } from "../../database/locks.ts";
import type { Transaction } from "../../database/prisma.ts";
import type { Entry } from "../document.ts";

/**
 * Locks the orders of sections to the transaction's end: who puts entries in or moves them is alone there. Taken after
 * organizations and before the edition, and in the order of the locks' own numbers, which two names may share.
 */
export async function lockSections(
  tx: Transaction,
  sections: Pick<Entry, "country" | "section">[],
): Promise<void> {
  if (sections.length === 0) return;
  const names = sections.map(({ country, section }) => `${country}/${section}`);
  await tx.$queryRaw`
    SELECT pg_advisory_xact_lock(${locks.sectionOrders}::int, number)::text
    FROM (SELECT DISTINCT hashtext(name) AS number FROM unnest(${names}::text[]) AS name ORDER BY 1) AS wanted`;
}
