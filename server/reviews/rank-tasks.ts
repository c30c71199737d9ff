import type { Review } from "../../generated/prisma/client.ts";
import type { Transaction } from "../database/prisma.ts";
import { type Assignable, assignTasks } from "./assign-tasks.ts";
import { changePolicy, type PolicyChanges } from "./review-policy.ts";
import { capacityOf, readReviewers, teamOf } from "./team.ts";

/** Gives the tasks of a review their ranks, draws the line of what the team can do, and hands out what lies above it. */
export async function rankTasks(tx: Transaction, { id, policy }: Review): Promise<void> {
  const { tasksPerPerson } = changePolicy(policy as PolicyChanges, {});
  const team = teamOf(await readReviewers(tx), tasksPerPerson);
  const capacity = capacityOf(team, tasksPerPerson);
  await tx.$executeRaw`
    UPDATE editorial.review_task t SET rank = r.rank, planned = r.rank <= ${capacity}
    FROM (SELECT id, (row_number() OVER (ORDER BY score DESC, organization_id))::int AS rank
      FROM editorial.review_task WHERE review_id = ${id}::uuid) r
    WHERE t.id = r.id`;
  const planned = await tx.$queryRaw<Assignable[]>`
    SELECT t.id::text, t.countries, ARRAY(
      SELECT l.code FROM editorial.organization_language l WHERE l.organization_id = t.organization_id) AS languages
    FROM editorial.review_task t WHERE t.review_id = ${id}::uuid AND t.planned ORDER BY t.rank`;
  const assigned = assignTasks(team, planned);
  await tx.$executeRaw`
    UPDATE editorial.review_task t SET assignee_id = a.user_id
    FROM unnest(${[...assigned.keys()]}::uuid[], ${[...assigned.values()]}::text[]) AS a (id, user_id)
    WHERE t.id = a.id`;
  // Their lists are read from now on: until it knows of so many new rows, Postgres would read them the long way.
  await tx.$executeRaw`ANALYZE editorial.review_task`;
}
