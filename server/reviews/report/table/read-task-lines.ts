import type { Database } from "../../../database/prisma.ts";
import type { VerificationMethod, VerificationOutcome } from "../../../verification/standing.ts";
import type { TaskReason } from "../../reasons.ts";
import type { TaskState } from "../../tasks/task-state.ts";
import type { Report } from "../read-report.ts";
import { taskChecks } from "../task-checks-sql.ts";

/** A task as the table tells of it. */
export interface TaskLine {
  id: string;
  rank: number;
  planned: boolean;
  organizationId: string;
  /** As it was called when the month ended. */
  name: string;
  countries: string[];
  state: TaskState;
  reasons: TaskReason[];
  score: number;
  waitedMonths: number;
  due: number;
  /** How many of those came to a decision. */
  decided: number;
  outcomes: Partial<Record<VerificationOutcome, number>>;
  methods: VerificationMethod[];
  letters: number;
  answeredAt: Date | null;
  seconds: number | null;
  begunAt: Date | null;
  endedAt: Date | null;
}

/** So many at a time: a table of any length takes the memory of one piece, some 10 MB. */
const usualPiece = 5_000;

/** The tasks of a month in order of rank, as they stood when it was closed, or stand now; piece by piece. */
export async function* readTaskLines(
  db: Pick<Database, "$queryRawUnsafe">,
  { reviewId, from, until }: Pick<Report, "reviewId" | "from" | "until">,
  pieceSize = usualPiece,
): AsyncGenerator<TaskLine[]> {
  // Two that became one stand at the same rank.
  let last = { rank: 0, id: "" };
  for (;;) {
    const after = [last.rank, last.id];
    const lines = await db.$queryRawUnsafe<TaskLine[]>(
      linesSql,
      ...[reviewId, from, until, ...after, pieceSize],
    );
    if (lines.length > 0) yield lines;
    if (lines.length < pieceSize) return;
    last = lines.at(-1)!;
  }
}

const until = "$3::timestamptz";
/** Everything is summed up by task before it is put beside the tasks: each of them looks it up once. */
const linesSql = `
  WITH task AS MATERIALIZED (
    SELECT t.* FROM editorial.review_task t WHERE t.review_id = $1::uuid AND t.rank >= $4::int
      AND (t.rank, t.id::text) > ($4::int, $5::text)
    ORDER BY t.rank, t.id::text LIMIT $6::int
  ),
  ${taskChecks({ from: "$2::timestamptz", until })},
  decided AS (
    SELECT t.id, count(DISTINCT c.claim_id)::int AS count FROM task t CROSS JOIN jsonb_array_elements(t.due) d
    JOIN checked c ON c.task_id = t.id AND c.claim_id = (d->>'claimId')::uuid AND c.decides GROUP BY t.id
  ),
  came AS (
    SELECT c.task_id AS id, jsonb_object_agg(c.outcome, c.count) AS outcomes FROM (
      SELECT task_id, outcome, count(DISTINCT id) AS count FROM checked GROUP BY 1, 2) AS c GROUP BY c.task_id
  ),
  made AS (
    SELECT c.task_id AS id, array_agg(DISTINCT c.method ORDER BY c.method) AS methods FROM checked c GROUP BY c.task_id
  ),
  written AS (
    SELECT t.id, count(*) FILTER (WHERE l.sent_at <= ${until})::int AS letters,
      min(e.answered_at) FILTER (WHERE e.answered_at <= ${until}) AS answered_at
    FROM task t JOIN editorial.letter_entry e ON e.organization_id = t.organization_id
    JOIN editorial.outreach_letter l ON l.id = e.letter_id AND l.review_id = t.review_id GROUP BY t.id
  ),
  timed AS (
    SELECT e.task_id AS id, sum((e.data->>'seconds')::float8) AS seconds
    FROM task t JOIN editorial.task_event e ON e.task_id = t.id
    WHERE e.kind = 'OUTCOME' AND e.at <= ${until} GROUP BY e.task_id
  )
  SELECT t.id, t.rank, t.planned, t.organization_id AS "organizationId", r.document->>'name' AS name, t.countries,
    t.state::text AS state, t.reasons, t.score, t.waited_months AS "waitedMonths", jsonb_array_length(t.due) AS due,
    coalesce(decided.count, 0) AS decided, coalesce(came.outcomes, '{}') AS outcomes, coalesce(made.methods, '{}') AS methods,
    coalesce(written.letters, 0) AS letters, written.answered_at AS "answeredAt", timed.seconds,
    t.begun_at AS "begunAt", t.ended_at AS "endedAt"
  FROM task t LEFT JOIN decided USING (id) LEFT JOIN came USING (id) LEFT JOIN made USING (id)
  LEFT JOIN written USING (id) LEFT JOIN timed USING (id)
  LEFT JOIN LATERAL (SELECT r.document FROM editorial.revision r
    WHERE r.organization_id = t.organization_id AND r.made_at <= ${until} ORDER BY r.number DESC LIMIT 1) AS r ON true
  ORDER BY t.rank, t.id::text`;
