import type { EditorialContext } from "../../editorial/context.ts";
import { together } from "../../editorial/together.ts";

/**
 * When nobody was reached for a task, oldest first: each time somebody told so is one attempt, of however many claims. Of
 * many tasks with one statement.
 */
export const attemptsOf: (context: Pick<EditorialContext, "db">, taskId: string) => Promise<Date[]> =
  together(async ({ db }: Pick<EditorialContext, "db">, taskIds: string[]) => {
    const rows = await db.$queryRaw<{ taskId: string; tried: Date[] }[]>`
      SELECT "taskId", array_agg(at ORDER BY at) AS tried FROM (
        SELECT t.id AS "taskId", max(v.verified_at) AS at
        FROM editorial.review_task t
        JOIN editorial.review r ON r.id = t.review_id
        JOIN editorial.claim c ON c.organization_id = t.organization_id
        JOIN editorial.verification v ON v.claim_id = c.id AND v.recorded_at >= r.opened_at
        LEFT JOIN editorial.verification_withdrawal w ON w.verification_id = v.id
        WHERE t.id = ANY (${taskIds}::uuid[]) AND v.outcome IN ('NO_ANSWER', 'UNREACHABLE')
          AND w.verification_id IS NULL AND v.recorded_at < coalesce(r.closed_at, 'infinity')
        GROUP BY t.id, v.recorded_at, v.verified_by) AS attempt
      GROUP BY "taskId"`;
    return new Map(rows.map(({ taskId, tried }) => [taskId, tried]));
  }, []);
