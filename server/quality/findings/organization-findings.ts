import type { EditorialContext } from "../../editorial/context.ts";
import { together } from "../../editorial/together.ts";
import type { LoadedOrganization } from "../../organizations/load-documents.ts";
import { findingPolicy } from "../../policies/finding.ts";
import { Values } from "../../public/reading/statement.ts";
import { type FindingState, findingStates } from "../kept-finding.ts";
import { noticedIn } from "../noticed-in.ts";
import { worstFirst } from "../run-rules.ts";
import type { ShownFinding } from "./finding-record.ts";
import { findingColumns, findingSource, isToldSql, stateSql } from "./finding-sql.ts";
import { type FindingColumns, toShown } from "./to-shown.ts";

type Reader = Pick<EditorialContext, "db" | "actor" | "now">;

/** The findings of organizations that stand as one of the states, with one statement for each state. */
const inState = Object.fromEntries(
  findingStates.map((state) => [
    state,
    together<Reader, string, ShownFinding[]>(async ({ db, now }, ids) => {
      const values = new Values();
      const rows = await db.$queryRawUnsafe<FindingColumns[]>(
        `SELECT ${findingColumns} FROM ${findingSource}
         WHERE f.organization_id = ANY (${values.add(ids)}::uuid[]) AND ${isToldSql} AND ${stateSql(state, now, values)}
         ORDER BY f.first_seen_at, f.id`,
        ...values.list,
      );
      const shown = rows.map((columns) => toShown(columns, now));
      return Map.groupBy(shown, ({ organizationId }) => organizationId);
    }, []),
  ]),
) as Record<FindingState, (context: Reader, id: string) => Promise<ShownFinding[]>>;

/**
 * What is kept of an organization's findings that stand as one of the states, worst first, and of those that matter alike
 * the oldest. Who reads no findings is told what the rules notice in what they may read.
 */
export async function organizationFindings(
  context: Reader,
  organization: LoadedOrganization,
  states: readonly FindingState[],
): Promise<ShownFinding[]> {
  const found = findingPolicy.rows(context.actor)
    ? await Promise.all(states.map((state) => inState[state](context, organization.document.id)))
    : [states.includes("OPEN") ? await noticedIn(context, organization) : []];
  return worstFirst(found.flat());
}
