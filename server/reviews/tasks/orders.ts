import { taskStates } from "./task-state.ts";

export type TaskOrder = "RANK" | "ORGANIZATION" | "STATE" | "ENDED";

interface OrderShape {
  /** SQL of the sort key over `taskSource`; ids settle ties. */
  key: string;
  type: string;
  usual: "ASC" | "DESC";
  /** Whether a cursor's key can be one of this order's. */
  fits: (key: string | number) => boolean;
}

/** More than a review has tasks. */
const apart = 1e9;
const place = taskStates.map((state, index) => `WHEN '${state}' THEN ${index * apart}::bigint`).join(" ");
const isWhole = (key: string | number) => Number.isSafeInteger(key);
const isText = (key: string | number) => typeof key === "string";

/** How tasks are ordered. */
export const taskOrders: Record<TaskOrder, OrderShape> = {
  RANK: { key: "t.rank", type: "int", usual: "ASC", fits: isWhole },
  ORGANIZATION: { key: "o.sort_name", type: "text", usual: "ASC", fits: isText },
  STATE: { key: `CASE t.state ${place} END + t.rank`, type: "bigint", usual: "ASC", fits: isWhole },
  ENDED: {
    key: "coalesce((extract(epoch FROM t.ended_at) * 1000)::bigint, 0)",
    ...{ type: "bigint", usual: "DESC", fits: isWhole },
  },
};
