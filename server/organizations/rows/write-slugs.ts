import type { Transaction } from "../../database/prisma.ts";
import type { Rewritten } from "./write-difference.ts";

/**
 * Writes slugs that change, and lets those that are given up lead on to their organizations; one that is taken back
 * leads nowhere any more. A slug is a key, so it waits for whoever refers to the organization, as a new branch does: it
 * is written before sections are locked, which that branch may be waiting for.
 */
export async function writeSlugs(tx: Transaction, all: Rewritten[], now: Date): Promise<void> {
  for (const { before, after } of all) {
    if (!before || before.slug === after.slug) continue;
    await tx.$executeRaw`
      UPDATE editorial.organization SET slug = ${after.slug} WHERE id = ${after.id}::uuid`;
    await tx.$executeRaw`
      WITH own AS (
        DELETE FROM editorial.slug_redirect WHERE slug = ${after.slug} AND organization_id = ${after.id}::uuid)
      INSERT INTO editorial.slug_redirect (slug, organization_id, created_at)
      VALUES (${before.slug}, ${after.id}::uuid, ${now})`;
  }
}
