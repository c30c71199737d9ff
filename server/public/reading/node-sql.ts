import type { Selection } from "./selection.ts";
import { type NodeKind, shapes } from "./shapes.ts";

/** A node as it comes from Postgres: alone, or beside the relations that were asked for. */
type RawNode = Record<string, unknown>;

/**
 * The SQL expression that makes one node's JSON, with everything nested that was asked for. Whatever the depth,
 * it is one expression of one statement. `alias` is the row's alias; inner aliases are made from it.
 */
export function nodeSql(kind: NodeKind, alias: string, selection: Selection): string {
  const { own, relations } = shapes[kind];
  const parts = Object.entries(selection).map(([name, inner], index) => {
    const relation = relations[name]!;
    const child = `${alias}_${index}`;
    const node = nodeSql(relation.to, child, inner);
    const order = relation.order ? ` ORDER BY ${relation.order(child)}` : "";
    const value = relation.many ? `coalesce(json_agg(${node}${order}), '[]'::json)` : node;
    return `, '${name}', (SELECT ${value} FROM ${relation.from(alias, child)})`;
  });
  return parts.length === 0 ? own(alias) : `json_build_object('own', ${own(alias)}${parts.join("")})`;
}

/** Puts each node's relations beside its own fields, so that plain property reads resolve the whole answer. */
export function graft(kind: NodeKind, raw: unknown, selection: Selection): unknown {
  const names = Object.keys(selection);
  if (raw === null || names.length === 0) return raw;
  const { own, ...related } = raw as RawNode & { own: RawNode };
  for (const name of names) {
    const { to, many } = shapes[kind].relations[name]!;
    own[name] = many
      ? (related[name] as unknown[]).map((child) => graft(to, child, selection[name]!))
      : graft(to, related[name], selection[name]!);
  }
  return own;
}
