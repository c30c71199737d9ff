import type { Transaction } from "../../database/prisma.ts";
import { freshnessColumns } from "../../desk/freshness-counts.ts";
import { Values } from "../../public/reading/statement.ts";
import { findingSource, isToldSql, stateSql } from "../../quality/findings/finding-sql.ts";
import { readerReport } from "../../quality/reader-report.ts";
import type { ReviewCounts } from "./counts.ts";
import { lastDays, type OverdueAge, overdueAges } from "./figures.ts";
import { taskChecks } from "./task-checks-sql.ts";

/**
 * Counts all that a month's figures tell, as things stand at `now`. One statement: everything is counted at the same
 * moment, and nothing comes here but sums, however many tasks there are.
 */
export async function countReview(
  tx: Pick<Transaction, "$queryRawUnsafe">,
  reviewId: string,
  now: Date,
): Promise<ReviewCounts> {
  const values = new Values();
  const until = `${values.add(now)}::timestamptz`;
  const parts = {
    tasks:
      listOf(`SELECT planned, state, assignee_id IS NOT NULL AS assigned, countries, count(*)::int AS count
      FROM task GROUP BY 1, 2, 3, 4`),
    due: "(SELECT coalesce(sum(jsonb_array_length(due)), 0) FROM task)",
    decided: `(SELECT count(*) FROM task t, jsonb_array_elements(t.due) d WHERE EXISTS (
      SELECT FROM checked c WHERE c.task_id = t.id AND c.claim_id = (d->>'claimId')::uuid AND c.decides))`,
    outcomes: listOf("SELECT method, outcome, count(DISTINCT id)::int AS count FROM checked GROUP BY 1, 2"),
    time: rowOf(`SELECT count(*)::int AS tasks, coalesce(sum(seconds), 0)::int AS "totalSeconds",
      round((percentile_cont(0.5) WITHIN GROUP (ORDER BY seconds))::numeric)::int AS "medianSeconds" FROM timed`),
    findings: listOf(
      `SELECT f.code AS rule, ${noticed(until, now, values)} FROM ${findingSource} WHERE ${isToldSql} GROUP BY f.code`,
    ),
    readers: rowOf(`SELECT appeared AS received, resolved AS settled, open FROM (
      SELECT ${noticed(until, now, values)} FROM ${findingSource} WHERE f.code = '${readerReport.code}') AS r`),
    organizations: rowOf(`SELECT ${freshnessColumns({ dueAt: "o.next_due_at" }, now, values)}
      FROM editorial.organization o WHERE o.status = 'PUBLISHED'`),
    claims: rowOf(`SELECT ${freshnessColumns({ dueAt: "s.due_at" }, now, values)} FROM standing s`),
    overdue: rowOf(
      `SELECT ${overdueAges.map((age) => overdueColumn(age, until)).join(", ")} FROM standing s`,
    ),
    countries: listOf(`SELECT c.code, c.name, count(o.id)::int AS organizations,
        ${freshnessColumns({ dueAt: "o.next_due_at", where: "o.id IS NOT NULL" }, now, values)}
      FROM editorial.country c
      LEFT JOIN (SELECT DISTINCT country_code, organization_id FROM editorial.entry) e ON e.country_code = c.code
      LEFT JOIN editorial.organization o ON o.id = e.organization_id AND o.status = 'PUBLISHED'
      GROUP BY c.code, c.name`),
    letters: lettersSql(until),
  } satisfies Record<keyof ReviewCounts, string>;
  const fields = Object.entries(parts).map(([name, sql]) => `'${name}', ${sql}`);
  const [row] = await tx.$queryRawUnsafe<[{ counts: ReviewCounts }]>(
    `WITH review AS (SELECT id, started_at, opened_at FROM editorial.review WHERE id = ${values.add(reviewId)}::uuid),
    task AS MATERIALIZED (
      SELECT t.id, t.review_id, t.organization_id, t.planned, t.state, t.countries, t.assignee_id, t.due
      FROM editorial.review_task t JOIN review r ON r.id = t.review_id
    ),
    ${taskChecks({ from: "(SELECT opened_at FROM review)", until })},
    timed AS (
      SELECT sum((e.data->>'seconds')::float8) AS seconds FROM task t JOIN editorial.task_event e ON e.task_id = t.id
      WHERE e.kind = 'OUTCOME' AND e.at <= ${until} AND e.data->>'seconds' IS NOT NULL GROUP BY t.id
    ),
    standing AS MATERIALIZED (
      SELECT c.due_at FROM editorial.claim c JOIN editorial.organization o ON o.id = c.organization_id
      WHERE c.stands AND o.status = 'PUBLISHED'
    )
    SELECT json_build_object(${fields.join(",\n")}) AS counts`,
    ...values.list,
  );
  return row.counts;
}

const listOf = (sql: string) => `(SELECT coalesce(json_agg(x), '[]') FROM (${sql}) AS x)`;
const rowOf = (sql: string) => `(SELECT row_to_json(x) FROM (${sql}) AS x)`;

/** What appeared and was settled since the month's review was begun: the rules look first of all. */
function noticed(until: string, now: Date, values: Values): string {
  const meanwhile = (column: string) =>
    `count(*) FILTER (WHERE ${column} >= (SELECT started_at FROM review) AND ${column} <= ${until})::int`;
  const open = `o.status IN ('DRAFT', 'PUBLISHED') AND ${stateSql("OPEN", now, values)}`;
  return `${meanwhile("f.first_seen_at")} AS appeared, ${meanwhile("f.resolved_at")} AS resolved,
    count(*) FILTER (WHERE ${open})::int AS open`;
}

function overdueColumn(age: OverdueAge, until: string): string {
  const ago = (days: number) => `${until} - interval '${days} days'`;
  const before = overdueAges[overdueAges.indexOf(age) - 1] as keyof typeof lastDays | undefined;
  const since = age === "LONGER" ? "true" : `s.due_at > ${ago(lastDays[age])}`;
  return `count(*) FILTER (WHERE s.due_at <= ${ago(before ? lastDays[before] : 0)} AND ${since})::int AS "${age}"`;
}

/** A mailbox answers once, whichever of the letters to it led there. */
function lettersSql(until: string): string {
  const went = `l.sent_at <= ${until}`;
  const answered = `e.answered_at <= ${until}`;
  const count = (what: string, where: string) => `count(DISTINCT ${what}) FILTER (WHERE ${where})::int`;
  return rowOf(`SELECT ${count("l.id", `${went} AND l.kind <> 'REMINDER'`)} AS sent,
      ${count("l.id", `${went} AND l.kind = 'REMINDER'`)} AS reminders,
      ${count("l.address", answered)} AS answered, ${count("l.id", "l.state = 'BOUNCED'")} AS bounced,
      ${count("l.id", "l.state IN ('FAILED', 'UNCERTAIN')")} AS failed,
      ${count("e.organization_id", went)} AS organizations,
      ${count("e.organization_id", answered)} AS "organizationsAnswered",
      (SELECT count(*)::int FROM editorial.organization o WHERE o.unconfirmed_since >= (SELECT started_at FROM review)
        AND o.unconfirmed_since <= ${until}) AS unconfirmed
    FROM editorial.outreach_letter l JOIN review r ON r.id = l.review_id
    LEFT JOIN editorial.letter_entry e ON e.letter_id = l.id`);
}
