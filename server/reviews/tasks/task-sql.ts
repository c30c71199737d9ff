import type { TaskRecord } from "../../policies/task.ts";
import type { TaskRow } from "./task-row.ts";

/** Tasks with their reviews and organizations. */
export const taskSource = `editorial.review_task t
  JOIN editorial.review r ON r.id = t.review_id
  JOIN editorial.organization o ON o.id = t.organization_id`;

/**
 * What was due of a task's organization, and of those that have become part of it since: their claims are its own now, or
 * fell together with one of them. What a merge brought, undoing it takes away, because nothing of it is kept.
 */
const dueSql = `coalesce((
    SELECT jsonb_agg(d.was || jsonb_build_object('claimId', d.id) ORDER BY d.place) FROM (
      SELECT DISTINCT ON (c.id) c.id, x.was, (w.id <> t.id)::int * 1000 + x.place AS place
      FROM editorial.organization m
      JOIN editorial.review_task w ON w.organization_id = m.id AND w.review_id = t.review_id
      CROSS JOIN jsonb_array_elements(w.due) WITH ORDINALITY AS x (was, place)
      JOIN editorial.claim before ON before.id = (x.was->>'claimId')::uuid
      JOIN editorial.claim c ON c.id = coalesce(before.collapsed_into, before.id) AND c.stands
      WHERE (m.id = t.organization_id OR m.merged_into = t.organization_id) AND c.organization_id = t.organization_id
      ORDER BY c.id, w.id <> t.id, x.place) AS d), '[]')`;

/** All that is shown of a task, and what the law looks at. */
export const taskColumns = `t.id, t.review_id AS "reviewId", to_char(r.month, 'YYYY-MM') AS month, r.opened_at AS "openedAt",
  t.organization_id AS "organizationId", t.rank, t.planned, t.score, t.harm, t.likelihood, t.reasons, t.state::text AS state,
  t.countries, t.assignee_id AS "assigneeId", t.waited_months AS "waitedMonths", ${dueSql} AS due, t.begun_at AS "begunAt",
  t.ended_at AS "endedAt", t.ended_by AS "endedBy", r.state = 'OPEN' AS open, o.status::text AS status,
  ARRAY(SELECT DISTINCT e.country_code FROM editorial.entry e WHERE e.organization_id = o.id ORDER BY 1) AS "entryCountries"`;

/** What `taskColumns` reads. */
export type TaskColumns = Omit<TaskRow, "record"> &
  Pick<TaskRecord, "open" | "status"> & { entryCountries: string[] };

export function toTask({ open, status, entryCountries, ...row }: TaskColumns): TaskRow {
  const { state, assigneeId } = row;
  return { ...row, record: { status, countries: entryCountries, state, assigneeId, open } };
}
