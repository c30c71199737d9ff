import type { EditorialContext } from "../../editorial/context.ts";
import { isUuid } from "../../organizations/is-uuid.ts";
import { filterSql } from "../../organizations/lists/list-filter.ts";
import type { Values } from "../../public/reading/statement.ts";
import type { Severity } from "../finding.ts";
import type { FindingSource, FindingState } from "../kept-finding.ts";
import { isToldSql, severitySql, stateSql } from "./finding-sql.ts";

export interface FindingFilter {
  ids?: readonly string[] | null;
  rules?: readonly string[] | null;
  severities?: readonly Severity[] | null;
  sources?: readonly FindingSource[] | null;
  states?: readonly FindingState[] | null;
  organizationId?: string | null;
  claimId?: string | null;
  assigneeId?: string | null;
  assigned?: boolean | null;
  minAgeDays?: number | null;
  country?: string | null;
  countries?: readonly string[] | null;
  section?: string | null;
  state?: string | null;
  city?: string | null;
}

/** What a condition is about: it is left out where the other values of the same field are counted. */
export type FindingSubject = "rule" | "severity" | "source" | "state" | "assignee" | "entry";

export interface FindingCondition {
  about: FindingSubject | null;
  sql: string;
}

type Reader = Pick<EditorialContext, "db" | "actor" | "now">;

const dayLength = 24 * 60 * 60 * 1000;
const usualStates: readonly FindingState[] = ["OPEN"];

/**
 * The conditions of a filter over `findingSource`. Where nothing else is asked for they are those that are open, of
 * organizations that are in the directory: what is archived or merged waits for nobody.
 */
export async function filterFindings(
  filter: FindingFilter,
  context: Reader,
  values: Values,
): Promise<FindingCondition[]> {
  const { ids, rules, severities, sources, organizationId, claimId, assigneeId, assigned, minAgeDays } =
    filter;
  const conditions: FindingCondition[] = [{ about: null, sql: isToldSql }];
  const add = (about: FindingSubject | null, sql: string) => conditions.push({ about, sql });
  const oneOf = (column: string, wanted: readonly string[]) =>
    `${column} = ANY (${values.add([...wanted])}::text[])`;
  const is = (column: string, id: string) => (isUuid(id) ? `${column} = ${values.add(id)}::uuid` : "false");
  if (rules?.length) add("rule", oneOf("f.code", rules));
  if (severities?.length) add("severity", oneOf(`${severitySql}::text`, severities));
  if (sources?.length) add("source", oneOf("f.source::text", sources));
  const states = filter.states?.length ? filter.states : usualStates;
  add("state", `(${states.map((state) => stateSql(state, context.now, values)).join(" OR ")})`);
  if (ids?.length) add(null, `f.id = ANY (${values.add(ids.filter(isUuid))}::uuid[])`);
  if (organizationId) add(null, is("f.organization_id", organizationId));
  else if (!ids?.length) add(null, "o.status IN ('DRAFT', 'PUBLISHED')");
  if (claimId) add(null, is("f.claim_id", claimId));
  if (assigneeId) add("assignee", `f.assignee_id = ${values.add(assigneeId)}`);
  if (assigned != null) add("assignee", `f.assignee_id IS ${assigned ? "NOT NULL" : "NULL"}`);
  if (minAgeDays != null) {
    const then = new Date(context.now.getTime() - minAgeDays * dayLength);
    add(null, `f.first_seen_at <= ${values.add(then)}::timestamptz`);
  }
  const { country, countries, section, state, city } = filter;
  const placed = await filterSql({ country, countries, section, state, city }, context, values);
  for (const { about, sql } of placed.conditions) add(about === "entry" ? "entry" : null, sql);
  return conditions;
}
