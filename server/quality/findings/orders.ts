import { severities } from "../finding.ts";
import { severitySql } from "./finding-sql.ts";

export type FindingOrder = "SEVERITY" | "FIRST_SEEN" | "ORGANIZATION" | "RULE";

interface OrderShape {
  /** SQL of the sort key over `findingSource`; ids settle ties. */
  key: string;
  type: string;
  usual: "ASC" | "DESC";
  /** Whether a cursor's key can be one of this order's. */
  fits: (key: string | number) => boolean;
}

const seen = "(extract(epoch FROM f.first_seen_at) * 1000)::bigint";
/** More milliseconds than any moment has: the worst come first, and of those the oldest. */
const apart = 1e14;
const rank = severities
  .map((severity, index) => `WHEN '${severity}' THEN ${index * apart}::bigint`)
  .join(" ");
const isWhole = (key: string | number) => Number.isSafeInteger(key);
const isText = (key: string | number) => typeof key === "string";

/** How findings are ordered. */
export const findingOrders: Record<FindingOrder, OrderShape> = {
  SEVERITY: { key: `CASE ${severitySql} ${rank} END + ${seen}`, type: "bigint", usual: "ASC", fits: isWhole },
  FIRST_SEEN: { key: seen, type: "bigint", usual: "DESC", fits: isWhole },
  ORGANIZATION: { key: "o.sort_name", type: "text", usual: "ASC", fits: isText },
  RULE: { key: "f.code", type: "text", usual: "ASC", fits: isText },
};
