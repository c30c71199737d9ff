import type { EditorialContext } from "../../editorial/context.ts";
import { isUuid } from "../../organizations/is-uuid.ts";
import { searchSql } from "../../organizations/lists/list-search.ts";
import { searchWords } from "../../public/reading/search-sql.ts";
import type { Values } from "../../public/reading/statement.ts";
import type { TaskState } from "./task-state.ts";

export interface ReviewTaskFilter {
  organizationIds?: readonly string[] | null;
  states?: readonly TaskState[] | null;
  assigneeId?: string | null;
  assigned?: boolean | null;
  mine?: boolean | null;
  country?: string | null;
  countries?: readonly string[] | null;
  section?: string | null;
  planned?: boolean | null;
  search?: string | null;
  reason?: string | null;
}

/** What a condition is about: it is left out where the other values of the same field are counted. */
export type TaskSubject = "state" | "assignee" | "country" | "section" | "planned" | "reason";

export interface TaskCondition {
  about: TaskSubject | null;
  sql: string;
}

type Reader = Pick<EditorialContext, "db" | "actor">;

/** The conditions of a filter over `editorial.review_task t`: those of a month that have their place already. */
export async function filterTasks(
  month: string,
  filter: ReviewTaskFilter,
  { db, actor }: Reader,
  values: Values,
): Promise<TaskCondition[]> {
  const conditions: TaskCondition[] = [];
  const add = (about: TaskSubject | null, sql: string) => conditions.push({ about, sql });
  const first = `${values.add(`${month}-01`)}::date`;
  add(null, `t.review_id = (SELECT id FROM editorial.review WHERE month = ${first}) AND t.rank IS NOT NULL`);
  const { organizationIds, states, assigneeId, assigned, mine, planned, reason } = filter;
  if (organizationIds?.length)
    add(null, `t.organization_id = ANY (${values.add(organizationIds.filter(isUuid))}::uuid[])`);
  if (states?.length) add("state", `t.state = ANY (${values.add([...states])}::editorial.task_state[])`);
  if (assigneeId) add("assignee", `t.assignee_id = ${values.add(assigneeId)}`);
  if (assigned != null) add("assignee", `t.assignee_id IS ${assigned ? "NOT NULL" : "NULL"}`);
  if (mine != null) {
    const own = `t.assignee_id = ${values.add(actor.reference.replace(/^user:/, ""))}`;
    add("assignee", mine ? own : `(${own}) IS NOT TRUE`);
  }
  if (planned != null) add("planned", `t.planned = ${values.add(planned)}::boolean`);
  const countries = [
    ...(filter.country ? [filter.country] : []),
    ...(filter.countries?.length ? [filter.countries] : []),
  ].map((codes) => [codes].flat().map((code) => code.toUpperCase()));
  for (const codes of countries) add("country", `t.countries && ${values.add(codes)}::text[]`);
  if (filter.section) {
    const of = `e.section_id = (SELECT id FROM editorial.section WHERE slug = ${values.add(filter.section)})`;
    const on = filter.country ? ` AND e.country_code = ${values.add(filter.country.toUpperCase())}` : "";
    add("section", `t.organization_id IN (SELECT e.organization_id FROM editorial.entry e WHERE ${of}${on})`);
  }
  if (reason) add("reason", `t.reasons @> ${values.add(JSON.stringify([{ code: reason }]))}::jsonb`);
  const words = filter.search?.trim() ? searchWords(filter.search) : null;
  // A search without a single letter or digit finds nothing.
  if (words?.length === 0) add(null, "false");
  else if (words) {
    const found = await searchSql(words, { db, actor }, values);
    const where = found.conditions.join(" AND ");
    add(null, `t.organization_id IN (SELECT o.id FROM ${found.source} WHERE ${where})`);
  }
  return conditions;
}
