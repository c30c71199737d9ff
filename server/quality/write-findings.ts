import type { Transaction } from "../database/prisma.ts";
import type { FindingChanges } from "./compare-findings.ts";
import { bySystem, type FindingSource } from "./kept-finding.ts";

/** Writes what a look changed, in one statement; none where it changed nothing. What is decided about a finding stays. */
export async function writeFindings(
  tx: Transaction,
  { written, seen, gone }: FindingChanges,
  { source, madeBy = bySystem, now }: { source: FindingSource; madeBy?: string; now: Date },
): Promise<void> {
  if (written.length + seen.length + gone.length === 0) return;
  await tx.$executeRaw`
    WITH gone AS (
      UPDATE editorial.finding SET resolved_by = ${bySystem}, resolved_at = ${now}::timestamptz
      WHERE id = ANY (${gone}::uuid[])
    ), seen AS (
      UPDATE editorial.finding SET last_seen_at = ${now}::timestamptz WHERE id = ANY (${seen}::uuid[])
    )
    INSERT INTO editorial.finding AS f (organization_id, code, source, fingerprint, severity, path, claim_id, other_id,
      evidence, title, explanation, repair, made_by, first_seen_at, last_seen_at)
    SELECT n."organizationId", n.rule, ${source}::editorial.finding_source, n.fingerprint, n.severity, n.path, n."claimId",
      n."otherId", n.evidence, n.title, nullif(n.explanation, 'null'), nullif(n.repair, 'null'), ${madeBy},
      ${now}::timestamptz, ${now}::timestamptz
    FROM json_to_recordset(${JSON.stringify(written)}::json) AS n (
      "organizationId" uuid, rule text, fingerprint uuid, severity editorial.finding_severity, path text, "claimId" uuid,
      "otherId" uuid, evidence jsonb, title jsonb, explanation jsonb, repair jsonb)
    ON CONFLICT (organization_id, fingerprint) DO UPDATE SET
      severity = excluded.severity, claim_id = excluded.claim_id, other_id = excluded.other_id, title = excluded.title,
      explanation = excluded.explanation, repair = excluded.repair, last_seen_at = excluded.last_seen_at,
      resolved_by = NULL, resolved_at = NULL`;
}
