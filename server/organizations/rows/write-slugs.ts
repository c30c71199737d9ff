import type { Transaction } from "../../database/prisma.ts";
import type { Rewritten } from "./write-difference.ts";

/** Lets slugs that are given up lead on to their organizations; one that is taken back leads nowhere any more. */
export async function writeSlugs(tx: Transaction, all: Rewritten[], now: Date): Promise<void> {
  for (const { before, after } of all) {
    if (!before || before.slug === after.slug) continue;
    await tx.$executeRaw`
      WITH own AS (
        DELETE FROM editorial.slug_redirect WHERE slug = ${after.slug} AND organization_id = ${after.id}::uuid)
      INSERT INTO editorial.slug_redirect (slug, organization_id, created_at)
      VALUES (${before.slug}, ${after.id}::uuid, ${now})`;
  }
}
