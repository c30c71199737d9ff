import type { Transaction } from "../../database/prisma.ts";
import { claimsOf } from "../../verification/claims.ts";
import type { OrganizationDocument } from "../document.ts";
import { writeEntries } from "./write-entries.ts";
import { writeLists } from "./write-lists.ts";
import { writeSlugs } from "./write-slugs.ts";
import { writeTerms } from "./write-terms.ts";

/** What the tables say of an organization, nothing yet where it is new, and what they are to say. */
export interface Rewritten {
  before: OrganizationDocument | null;
  after: OrganizationDocument;
}

/**
 * Makes the rows of locked organizations those of other documents of them, touching only what differs, in a few
 * statements for any number; their own rows are there, and are written with the revision. A claim that goes leaves its
 * identity behind, and takes it up again when it returns.
 */
export async function writeDifference(tx: Transaction, all: Rewritten[], now: Date): Promise<void> {
  await writeSlugs(tx, all, now);
  await writeClaims(tx, all);
  await writeLists(tx, all);
  await writeTerms(tx, all);
  await writeEntries(tx, all);
}

/** Identities first: what a claim says may only hang on one of its kind. */
async function writeClaims(tx: Transaction, all: Rewritten[]): Promise<void> {
  const added = all.flatMap(({ before, after }) => {
    const known = new Set(before ? claimsOf(before).map(({ id }) => id) : []);
    return claimsOf(after)
      .filter(({ id }) => !known.has(id))
      .map(({ id, kind }) => ({ id, kind, organizationId: after.id }));
  });
  if (added.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO editorial.claim (id, organization_id, kind)
    SELECT c.id, c."organizationId", c.kind
    FROM json_to_recordset(${JSON.stringify(added)}::json)
      AS c (id uuid, "organizationId" uuid, kind editorial.claim_kind)
    ON CONFLICT (id) DO NOTHING`;
}
