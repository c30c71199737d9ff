import type { WholeRows } from "./whole-rows.ts";
import { tableNames } from "./whole-sql.ts";

type Child = { of: string };
type Tables = Record<string, unknown[] | null> & { organizations: WholeRows[] | null };

/** Puts the rows that `manySql` gives beside their organizations; those come by id. */
export function groupRows(tables: Tables): Map<string, WholeRows> {
  const whole = new Map((tables.organizations ?? []).map((row) => [row.id, row]));
  for (const name of tableNames)
    for (const child of (tables[name] ?? []) as Child[]) {
      const { of, ...row } = child;
      const parent = whole.get(of) as unknown as Record<string, unknown[]> | undefined;
      if (parent === undefined) continue;
      parent[name] ??= [];
      parent[name].push(row);
    }
  return whole;
}
