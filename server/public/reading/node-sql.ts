import type { Selection } from "./selection.ts";
import { type NodeKind, shapes } from "./shapes.ts";

/** A node as it comes from Postgres: alone, or beside the relations that were asked for. */
type RawNode = Record<string, unknown>;

/**
 * The SQL expression that makes one node's JSON, as text, with everything nested that was asked for. Whatever the
 * depth, it is one expression of one statement. `alias` is the row's alias; inner aliases are made from it.
 * The text is put together by hand: Postgres' own JSON functions copy and check every level anew, which doubles the
 * time of a country page.
 */
export function nodeSql(kind: NodeKind, alias: string, selection: Selection): string {
  const { relations } = shapes[kind];
  const own = ownSql(kind, alias, selection.properties);
  const parts = Object.entries(selection.relations).map(([name, inner], index) => {
    const relation = relations[name]!;
    const child = `${alias}_${index}`;
    const node = nodeSql(relation.to, child, inner);
    const from = relation.from(alias, child);
    const order = relation.order ? ` ORDER BY ${relation.order(child)}` : "";
    return relation.many
      ? `',"${name}":[' || coalesce((SELECT string_agg(${node}, ','${order}) FROM ${from}), '') || ']'`
      : `',"${name}":' || coalesce((SELECT ${node} FROM ${from}), 'null')`;
  });
  return parts.length === 0 ? own : `'{"own":' || ${own} || ${parts.join(" || ")} || '}'`;
}

/**
 * Up to so many properties are picked out of a document; for more it comes whole. Measured on organizations: picking
 * eight takes as long as sending all twenty and parsing them here.
 */
const mostPicked = 8;

/** A node's own JSON, as text: built of columns where those suffice, else of what the document says. */
function ownSql(kind: NodeKind, alias: string, properties: string[]): string {
  const { own, columns, long } = shapes[kind];
  if (columns && properties.every((property) => property in columns))
    return `json_build_object(${properties.map((property) => `'${property}', ${alias}.${columns[property]}`).join(", ")})::text`;
  if (!long || properties.length > mostPicked) return `${own(alias)}::text`;
  const list = properties.map((property) => `"${property}" json`).join(", ");
  return `(SELECT row_to_json(picked)::text FROM json_to_record(${own(alias)}) AS picked (${list}))`;
}

/** Reads a node from its text, with each node's relations beside its own fields: plain properties, all the way down. */
export function parseNode(kind: NodeKind, text: string, selection: Selection): unknown {
  return graft(kind, JSON.parse(text), selection);
}

/** The same for a node that is parsed already. */
export function graft(kind: NodeKind, raw: unknown, selection: Selection): unknown {
  const names = Object.keys(selection.relations);
  if (raw === null || names.length === 0) return raw;
  const { own, ...related } = raw as RawNode & { own: RawNode };
  for (const name of names) {
    const { to, many } = shapes[kind].relations[name]!;
    const inner = selection.relations[name]!;
    own[name] = many
      ? (related[name] as unknown[]).map((child) => graft(to, child, inner))
      : graft(to, related[name], inner);
  }
  return own;
}
