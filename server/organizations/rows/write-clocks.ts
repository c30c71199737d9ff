import { Prisma } from "../../../generated/prisma/client.ts";
import type { Transaction } from "../../database/prisma.ts";
import { type ClockSource, claimClocks } from "../../verification/claim-clocks.ts";
import { clocksOf } from "../../verification/clocks.ts";
import type { LoadedOrganization } from "../load-documents.ts";

/** What an organization's clocks are reckoned from, and by which policy. */
export type Clocked = ClockSource & Pick<LoadedOrganization, "policyNumber">;

/** The columns by which editors sort and filter organizations by freshness; times are ISO 8601. */
export interface ClockColumns {
  verifiedAt: string | null;
  nextDueAt: string | null;
  foundWrong: number;
  policyNumber: number;
}

/** What the clock columns of an organization should say. Pure. */
export function clockColumns({ document, verifications, days, policyNumber }: Clocked): ClockColumns {
  const { verifiedAt, nextDueAt, foundWrong } = clocksOf(document, verifications, days);
  return { verifiedAt, nextDueAt, foundWrong, policyNumber };
}

/** Writes what is kept beside the claims of locked organizations, as parts of a statement: only rows that differ. */
export function claimClocksSql(all: ClockSource[]): Prisma.Sql {
  const organizations = all.map(({ document }) => document.id);
  const kept = all.map((each) => ({ organizationId: each.document.id, ...claimClocks(each) }));
  const claims = kept.flatMap(({ dueAt }) => [...dueAt].map(([id, at]) => ({ id, dueAt: at })));
  const steps = kept.flatMap(({ organizationId, steps }) =>
    steps.map((step) => ({ organizationId, ...step })),
  );
  return Prisma.sql`
    claims AS (
      UPDATE editorial.claim c SET stands = k.id IS NOT NULL, due_at = k."dueAt"
      FROM editorial.claim was
      LEFT JOIN json_to_recordset(${JSON.stringify(claims)}::json) AS k (id uuid, "dueAt" timestamptz) ON k.id = was.id
      WHERE was.organization_id = ANY(${organizations}::uuid[]) AND c.id = was.id
        AND (c.stands, c.due_at) IS DISTINCT FROM (k.id IS NOT NULL, k."dueAt")
    ), step AS MATERIALIZED (
      SELECT * FROM json_to_recordset(${JSON.stringify(steps)}::json) AS k (
        "organizationId" uuid, month date, verified int, "dueSoon" int, overdue int)
    ), gone AS (
      DELETE FROM editorial.freshness_step s WHERE s.organization_id = ANY(${organizations}::uuid[])
        AND NOT EXISTS (SELECT FROM step k WHERE (k."organizationId", k.month) = (s.organization_id, s.month))
    ), steps AS (
      INSERT INTO editorial.freshness_step AS s (organization_id, month, verified, due_soon, overdue)
      SELECT * FROM step
      ON CONFLICT (organization_id, month) DO UPDATE
      SET verified = excluded.verified, due_soon = excluded.due_soon, overdue = excluded.overdue
      WHERE (s.verified, s.due_soon, s.overdue) IS DISTINCT FROM (excluded.verified, excluded.due_soon, excluded.overdue)
    )`;
}

/** Writes the clock columns of organizations that the caller has locked, and those of their claims. */
export async function writeClocks(tx: Transaction, loaded: Clocked[]): Promise<void> {
  if (loaded.length === 0) return;
  const rows = loaded.map((each) => ({ id: each.document.id, ...clockColumns(each) }));
  await tx.$executeRaw`
    WITH ${claimClocksSql(loaded)}
    UPDATE editorial.organization o
    SET verified_at = c."verifiedAt", next_due_at = c."nextDueAt", found_wrong = c."foundWrong",
      policy_number = c."policyNumber"
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS c (
      id uuid, "verifiedAt" timestamptz, "nextDueAt" timestamptz, "foundWrong" int, "policyNumber" int)
    WHERE o.id = c.id`;
}
