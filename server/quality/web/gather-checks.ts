import type { Transaction } from "../../database/prisma.ts";
import { reportFindings } from "../report-findings.ts";
import { givenSql } from "./given-sql.ts";
import { outsideKinds } from "./outside-kinds.ts";
import { bareHost } from "./where-it-leads.ts";

/** Rows in one statement. */
const atOnce = 1000;

/**
 * Brings the queue to what published organizations give now: what is new is due at once, what nobody gives any more goes,
 * and so do the findings about it. Run again it changes nothing.
 */
export async function gatherChecks(tx: Transaction, now: Date): Promise<void> {
  await removeLeft(tx);
  await resolveLeft(tx, now);
  const fresh = await tx.$queryRawUnsafe<{ kind: "LINK" | "MAIL_DOMAIN"; address: string }[]>(
    `SELECT DISTINCT given.kind, given.address FROM (${givenSql}) given
     WHERE NOT EXISTS (SELECT FROM editorial.outside_check c
       WHERE c.kind = given.kind AND md5(c.address) = md5(given.address))
     ORDER BY 1, 2`,
  );
  const checks = fresh.flatMap(({ kind, address }) => {
    const host = hostOf(kind, address);
    return host ? [{ kind, address, host, dueAt: now }] : [];
  });
  for (let done = 0; done < checks.length; done += atOnce)
    await tx.outsideCheck.createMany({ data: checks.slice(done, done + atOnce), skipDuplicates: true });
}

/** Whose turn it is to be asked; null for what cannot be asked. */
function hostOf(kind: "LINK" | "MAIL_DOMAIN", address: string): string | null {
  if (kind === "MAIL_DOMAIN") return address || null;
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? bareHost(new URL(address)) : null;
}

async function removeLeft(tx: Transaction): Promise<void> {
  await tx.$executeRawUnsafe(
    `DELETE FROM editorial.outside_check c WHERE NOT EXISTS (
       SELECT FROM (${givenSql}) given WHERE given.kind = c.kind AND given.address = c.address)`,
  );
}

/** Findings about a link or a domain that its claim does not give any more are gone by themselves. */
async function resolveLeft(tx: Transaction, now: Date): Promise<void> {
  const codes = Object.keys(outsideKinds);
  const left = await tx.$queryRawUnsafe<{ id: string; organizationId: string }[]>(
    `SELECT f.id, f.organization_id AS "organizationId" FROM editorial.finding f
     WHERE f.source = 'CHECK' AND f.code = ANY ($1::text[]) AND f.resolved_at IS NULL AND NOT EXISTS (
       SELECT FROM (${givenSql}) given WHERE given.organization_id = f.organization_id AND given.claim_id = f.claim_id
         AND given.address IN (f.evidence->>'url', f.evidence->>'domain'))`,
    codes,
  );
  if (left.length === 0) return;
  const ids = new Set(left.map(({ id }) => id));
  const organizationIds = [...new Set(left.map(({ organizationId }) => organizationId))];
  const again = ({ id }: { id: string }) => ids.has(id);
  await reportFindings(tx, { source: "CHECK", organizationIds, codes, again, now }, []);
}
