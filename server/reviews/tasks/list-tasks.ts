import { storable } from "../../database/storable.ts";
import type { EditorialContext } from "../../editorial/context.ts";
import { isUuid } from "../../organizations/is-uuid.ts";
import { toOffset } from "../../organizations/lists/to-offset.ts";
import { authorize } from "../../policies/law.ts";
import { type TaskRecord, taskPolicy } from "../../policies/task.ts";
import { fromCursor, toCursor } from "../../public/reading/cursor.ts";
import { toPage } from "../../public/reading/page.ts";
import { Values } from "../../public/reading/statement.ts";
import { checkMonth } from "./check-month.ts";
import { filterTasks, type ReviewTaskFilter } from "./filter-tasks.ts";
import { type TaskOrder, taskOrders } from "./orders.ts";
import type { TaskRow } from "./task-row.ts";
import { type TaskColumns, taskColumns, taskSource, toTask } from "./task-sql.ts";

export interface TaskListArguments {
  month: string;
  filter?: ReviewTaskFilter | null;
  orderBy?: TaskOrder | null;
  descending?: boolean | null;
  first?: number | null;
  after?: string | null;
  offset?: number | null;
}

export interface TaskList {
  edges: { cursor: string; node: TaskRow }[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  /** Counts all pages; dearer than reading one. */
  count(): Promise<number>;
}

type Reader = Pick<EditorialContext, "db" | "actor">;

/** What the law looks at where no task in particular is asked for. */
export const anyTask: TaskRecord = {
  status: "PUBLISHED",
  countries: [],
  state: "TODO",
  assigneeId: null,
  open: true,
};

/** One page of a month's tasks, forward from a cursor or by the number of the first. Fails with FORBIDDEN, BAD_INPUT, BAD_CURSOR. */
export async function listTasks(context: Reader, args: TaskListArguments): Promise<TaskList> {
  authorize(taskPolicy, "read", context.actor, anyTask);
  const month = checkMonth(args.month);
  const { size, from } = toPage(args);
  const offset = toOffset(args);
  const order = args.orderBy ?? "RANK";
  const { key, type, fits, usual } = taskOrders[order];
  const descending = args.descending ?? usual === "DESC";
  const name = `TASK ${order}${descending ? " TURNED" : ""}`;
  const beyond = from && fromCursor(from.cursor, name, "after", (at, id) => fits(at) && isUuid(id));

  const values = new Values();
  const conditions = await filterTasks(month, args.filter ?? {}, context, values);
  const where = conditions.map(({ sql }) => sql).join(" AND ");
  const counted = [...values.list];
  const direction = descending ? "DESC" : "ASC";
  const rest = beyond
    ? `AND (${key}, t.id) ${descending ? "<" : ">"} (${values.add(String(beyond.key))}::${type}, ${values.add(beyond.id)}::uuid)`
    : "";
  const named = order === "ORGANIZATION" ? "JOIN editorial.organization o ON o.id = t.organization_id" : "";
  const run = <Row>(text: string, list: unknown[]) =>
    context.db.$queryRawUnsafe<Row[]>(text, ...list.map(storable));
  // The page first, so that what is shown is put together for its rows alone.
  const rows = await run<TaskColumns & { key: string | number }>(
    `WITH page AS MATERIALIZED (
       SELECT t.id, ${key} AS key FROM editorial.review_task t ${named} WHERE ${where} ${rest}
       ORDER BY key ${direction}, t.id ${direction} LIMIT ${size + 1} OFFSET ${offset})
     SELECT ${taskColumns}, to_json(page.key) AS key
     FROM ${taskSource} JOIN page ON page.id = t.id ORDER BY page.key ${direction}, t.id ${direction}`,
    values.list,
  );
  return {
    edges: rows.slice(0, size).map(({ key, ...columns }) => ({
      cursor: toCursor({ order: name, key, id: columns.id }),
      node: toTask(columns),
    })),
    hasNextPage: rows.length > size,
    hasPreviousPage: from !== null || offset > 0,
    async count() {
      const text = `SELECT count(*)::int AS total FROM editorial.review_task t WHERE ${where}`;
      return (await run<{ total: number }>(text, counted))[0]!.total;
    },
  };
}
