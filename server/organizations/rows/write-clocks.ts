import type { Transaction } from "../../database/prisma.ts";
import { clocksOf } from "../../verification/clocks.ts";
import type { LoadedOrganization } from "../load-documents.ts";

/** What an organization's clocks are reckoned from. */
export type Clocked = Pick<LoadedOrganization, "document" | "verifications" | "days" | "policyNumber">;

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

/** Writes the clock columns of organizations that the caller has locked. */
export async function writeClocks(tx: Transaction, loaded: Clocked[]): Promise<void> {
  if (loaded.length === 0) return;
  const rows = loaded.map((each) => ({ id: each.document.id, ...clockColumns(each) }));
  await tx.$executeRaw`
    UPDATE editorial.organization o
    SET verified_at = c."verifiedAt", next_due_at = c."nextDueAt", found_wrong = c."foundWrong",
      policy_number = c."policyNumber"
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS c (
      id uuid, "verifiedAt" timestamptz, "nextDueAt" timestamptz, "foundWrong" int, "policyNumber" int)
    WHERE o.id = c.id`;
}
