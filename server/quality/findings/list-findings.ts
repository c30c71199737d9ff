import { storable } from "../../database/storable.ts";
import type { EditorialContext } from "../../editorial/context.ts";
import { isUuid } from "../../organizations/is-uuid.ts";
import { toOffset } from "../../organizations/lists/to-offset.ts";
import { findingPolicy } from "../../policies/finding.ts";
import { authorize } from "../../policies/law.ts";
import { fromCursor, toCursor } from "../../public/reading/cursor.ts";
import { toPage } from "../../public/reading/page.ts";
import { Values } from "../../public/reading/statement.ts";
import { type FindingFilter, filterFindings } from "./filter-findings.ts";
import type { ShownFinding } from "./finding-record.ts";
import { findingColumns, findingSource } from "./finding-sql.ts";
import { type FindingOrder, findingOrders } from "./orders.ts";
import { type FindingColumns, toShown } from "./to-shown.ts";

export interface FindingListArguments {
  filter?: FindingFilter | null;
  orderBy?: FindingOrder | null;
  descending?: boolean | null;
  first?: number | null;
  after?: string | null;
  offset?: number | null;
}

export interface FindingList {
  edges: { cursor: string; node: ShownFinding }[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  /** Counts all pages; dearer than reading one. */
  count(): Promise<number>;
}

type Reader = Pick<EditorialContext, "db" | "actor" | "now">;

/** What the law looks at where the whole list is asked for. */
export const anyFinding = { status: "PUBLISHED", countries: [], state: "OPEN" } as const;

/** One page of findings, forward from a cursor or by the number of the first. Fails with FORBIDDEN, BAD_INPUT, BAD_CURSOR. */
export async function listFindings(context: Reader, args: FindingListArguments): Promise<FindingList> {
  authorize(findingPolicy, "read", context.actor, anyFinding);
  const { size, from } = toPage(args);
  const offset = toOffset(args);
  const order = args.orderBy ?? "SEVERITY";
  const { key, type, fits, usual } = findingOrders[order];
  const descending = args.descending ?? usual === "DESC";
  const name = `FINDING ${order}${descending ? " TURNED" : ""}`;
  const beyond = from && fromCursor(from.cursor, name, "after", (at, id) => fits(at) && isUuid(id));

  const values = new Values();
  const filter = args.filter ?? {};
  const hasPreviousPage = from !== null || offset > 0;
  const conditions = await filterFindings(filter, context, values);
  const where = conditions.map(({ sql }) => sql).join(" AND ");
  const counted = [...values.list];
  const direction = descending ? "DESC" : "ASC";
  const rest = beyond
    ? `AND (${key}, f.id) ${descending ? "<" : ">"} (${values.add(String(beyond.key))}::${type}, ${values.add(beyond.id)}::uuid)`
    : "";
  const run = <Row>(text: string, list: unknown[]) =>
    context.db.$queryRawUnsafe<Row[]>(text, ...list.map(storable));
  // The page first, so that what is shown is put together for its rows alone.
  const rows = await run<FindingColumns & { key: string | number }>(
    `WITH page AS MATERIALIZED (
       SELECT f.id, ${key} AS key FROM ${findingSource} WHERE ${where} ${rest}
       ORDER BY key ${direction}, f.id ${direction} LIMIT ${size + 1} OFFSET ${offset})
     SELECT ${findingColumns}, to_json(page.key) AS key
     FROM ${findingSource} JOIN page ON page.id = f.id ORDER BY page.key ${direction}, f.id ${direction}`,
    values.list,
  );
  return {
    edges: rows.slice(0, size).map(({ key, ...columns }) => ({
      cursor: toCursor({ order: name, key, id: columns.id }),
      node: toShown(columns, context.now),
    })),
    hasNextPage: rows.length > size,
    hasPreviousPage,
    async count() {
      const text = `SELECT count(*)::int AS total FROM ${findingSource} WHERE ${where}`;
      return (await run<{ total: number }>(text, counted))[0]!.total;
    },
  };
}
