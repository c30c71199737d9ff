import type { Desk } from "../editorial/work.ts";
import type { OutcomeCount } from "./outcome-count.type.ts";
import { taskChecks } from "./report/task-checks-sql.ts";
import type { TaskState } from "./tasks/task-state.ts";

/** How far the work of a month is. */
export interface ReviewProgress {
  tasks: number;
  planned: number;
  ended: number;
  plannedEnded: number;
  mine: number;
  mineEnded: number;
  unassigned: number;
  states: { state: TaskState; count: number; planned: number }[];
  outcomes: OutcomeCount[];
  claimsDue: number;
  claimsChecked: number;
  /** How long a task took, in the middle of all that told it. */
  secondsPerTask: number | null;
  lettersSent: number;
  lettersAnswered: number;
}

const ended = "ended_at IS NOT NULL";
const count = (condition = "true") => `count(*) FILTER (WHERE ${condition})::int`;
/** From when it opened until it was closed: what was told later is not of this month. */
const checks = taskChecks({ from: "(SELECT opened_at FROM r)", until: "(SELECT closed_at FROM r)" });

/** $1 is the review, $2 who asks. */
const progressSql = `
  WITH r AS (SELECT id, coalesce(opened_at, 'infinity') AS opened_at, coalesce(closed_at, 'infinity') AS closed_at
    FROM editorial.review WHERE id = $1::uuid),
  task AS MATERIALIZED (SELECT * FROM editorial.review_task WHERE review_id = $1::uuid),
  ${checks},
  taken AS (
    SELECT sum((e.data->>'seconds')::numeric) AS seconds FROM task t JOIN editorial.task_event e ON e.task_id = t.id
    WHERE e.kind = 'OUTCOME' AND e.data->>'seconds' IS NOT NULL GROUP BY t.id)
  SELECT json_build_object(
    'tasks', ${count()}, 'planned', ${count("planned")}, 'ended', ${count(ended)},
    'plannedEnded', ${count(`planned AND ${ended}`)}, 'mine', ${count("assignee_id = $2")},
    'mineEnded', ${count(`assignee_id = $2 AND ${ended}`)},
    'unassigned', ${count(`planned AND assignee_id IS NULL AND NOT ${ended}`)},
    'states', (SELECT coalesce(json_agg(s), '[]') FROM (
      SELECT state, count(*)::int AS count, ${count("planned")} AS planned FROM task GROUP BY state ORDER BY state) s),
    'outcomes', (SELECT coalesce(json_agg(o), '[]') FROM (
      SELECT method, outcome, count(DISTINCT id)::int AS count FROM checked GROUP BY 1, 2 ORDER BY 1, 2) o),
    'claimsDue', coalesce(sum(jsonb_array_length(due)), 0)::int,
    'claimsChecked', (SELECT count(*)::int FROM (
      SELECT t.id, d->>'claimId' FROM task t, jsonb_array_elements(t.due) d
      WHERE EXISTS (SELECT FROM checked c WHERE c.task_id = t.id AND c.claim_id::text = d->>'claimId' AND c.decides)) done),
    'secondsPerTask', (SELECT round(percentile_cont(0.5) WITHIN GROUP (ORDER BY seconds))::int FROM taken),
    'lettersSent', (SELECT count(*)::int FROM editorial.outreach_letter WHERE review_id = $1::uuid AND sent_at IS NOT NULL),
    'lettersAnswered', (SELECT count(DISTINCT e.organization_id)::int FROM editorial.letter_entry e
      JOIN editorial.outreach_letter l ON l.id = e.letter_id WHERE l.review_id = $1::uuid AND e.answered_at IS NOT NULL)
  ) AS progress FROM task`;

type Reader = Pick<Desk, "db" | "actor">;

/** How far the work of a month is; what is the asker's own is counted for a person. */
export async function readProgress({ db, actor }: Reader, reviewId: string): Promise<ReviewProgress> {
  const me = actor.reference.replace(/^user:/, "");
  const [row] = await db.$queryRawUnsafe<{ progress: ReviewProgress }[]>(progressSql, reviewId, me);
  return row!.progress;
}
