import type { Rules, Work } from "../../editorial/work.ts";
import type { ClockSource } from "../../verification/claim-clocks.ts";
import { newestFirst, reachedNobody } from "../../verification/standing.ts";
import { changeTasks, type TaskChange } from "./change-tasks.ts";
import { lendTask } from "./lend-task.ts";
import { type LastState, type Situation, settle } from "./settle.ts";
import { checksSince } from "./task-claims.ts";
import { type TaskColumns, taskColumns, taskSource } from "./task-sql.ts";

/** What is read of a task to settle it. */
interface Unsettled extends TaskColumns {
  mergedInto: string | null;
  /** The last of its STATE events; of two of one moment the one that led to where it stands. */
  last: (Omit<LastState, "at"> & { at: string }) | null;
  /** How many claims of its own organization were due. */
  ownDue: number;
  /** It was made for the task of one that was merged into its organization. */
  lent: boolean;
  /** There is such a one now. */
  hasMerged: boolean;
}

/**
 * Lets the tasks of the open review follow what a verb recorded, in its transaction: a task ends when all that was due is
 * decided, when the organization is gone or no longer in the directory, and goes on when that is taken back. Whoever
 * becomes part of another hands on what is due of it. One statement where there is nothing to do.
 */
export const settleTasks: Rules = async (work, recorded) => {
  const sources = new Map(recorded.map((source) => [source.document.id, source]));
  const tasks = await lockUnsettled(work, [...sources.keys()]);
  const changes = tasks.flatMap((task): TaskChange[] => {
    const { id, state: was, mergedInto } = task;
    const settled = settle(situationOf(task, sources.get(task.organizationId)));
    if (!settled) return [];
    const { state, because } = settled;
    const into = because === "MERGED" ? { into: mergedInto } : {};
    return [{ id, was, kind: "STATE", data: { from: was, to: state, because, ...into }, state }];
  });
  await changeTasks(work, changes);
  const ended = new Set(changes.flatMap(({ id, data }) => (data.because === "MERGED" ? [id] : [])));
  const orphans = Map.groupBy(
    tasks.filter(({ id }) => ended.has(id)),
    ({ mergedInto }) => mergedInto!,
  );
  const cared = new Set(tasks.map(({ organizationId }) => organizationId));
  for (const [keptId, merged] of orphans) if (!cared.has(keptId)) await lendTask(work, keptId, merged);
};

async function lockUnsettled({ tx }: Work, ids: string[]): Promise<Unsettled[]> {
  return tx.$queryRawUnsafe<Unsettled[]>(
    `SELECT ${taskColumns}, o.merged_into AS "mergedInto", jsonb_array_length(t.due) AS "ownDue",
       (SELECT e.data || jsonb_build_object('because', e.data->'because', 'at', e.at) FROM editorial.task_event e
        WHERE e.task_id = t.id AND e.kind = 'STATE'
        ORDER BY e.at DESC, (e.data->>'to' = t.state::text) DESC, (e.data ? 'because') DESC LIMIT 1) AS last,
       (SELECT true FROM editorial.task_event e WHERE e.task_id = t.id AND e.data ? 'of' LIMIT 1) IS TRUE AS lent,
       EXISTS (SELECT FROM editorial.organization m JOIN editorial.review_task w ON w.organization_id = m.id
         WHERE m.merged_into = t.organization_id AND w.review_id = t.review_id) AS "hasMerged"
     FROM ${taskSource}
     WHERE r.state = 'OPEN' AND t.organization_id IN (
       SELECT id FROM editorial.organization WHERE id = ANY ($1::uuid[])
       UNION SELECT id FROM editorial.organization WHERE merged_into = ANY ($1::uuid[]))
     ORDER BY t.id FOR UPDATE OF t FOR SHARE OF r`,
    ids,
  );
}

/** `source` is what the organization says; that of one that is merged nobody recorded, and nobody asks. */
function situationOf(task: Unsettled, source: ClockSource | undefined): Situation {
  const { state, status, last, due, ownDue, lent, hasMerged } = task;
  const checks = checksSince(source?.verifications ?? [], task);
  const decided = checks.filter((check) => !reachedNobody(check)).sort(newestFirst);
  const done = new Set(decided.map(({ claimId }) => claimId));
  const presence = decided.find(({ claimId }) => claimId === source?.document.presence.id);
  const told = checks.map(({ recordedAt }) => recordedAt.getTime());
  return {
    ...{ state, status },
    last: last && { ...last, because: last.because ?? null, at: new Date(last.at) },
    gone: presence?.outcome === "CLOSED",
    parted: lent && !hasMerged,
    asked: ownDue > 0 || due.length > 0,
    left: due.filter(({ claimId }) => !done.has(claimId)).length,
    checkedAt: told.length > 0 ? new Date(Math.max(...told)) : null,
  };
}
