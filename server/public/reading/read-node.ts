import type { PublicReader } from "../../database/public-reader.ts";
import { graft, nodeSql, parseNode } from "./node-sql.ts";
import type { Selection } from "./selection.ts";
import type { NodeKind } from "./shapes.ts";

/** Reads the one node that `from` finds (as `n`, with $1 …), or null. One statement. */
export async function readNode<T>(
  reader: PublicReader,
  kind: NodeKind,
  selection: Selection,
  from: string,
  values: unknown[],
): Promise<T | null> {
  const { json } = await reader.read(`SELECT ${nodeSql(kind, "n", selection)} FROM ${from}`, values);
  return json === null ? null : (parseNode(kind, json, selection) as T);
}

/** Reads all nodes that `from` finds, in its order. One statement. */
export async function readNodes<T>(
  reader: PublicReader,
  kind: NodeKind,
  selection: Selection,
  from: string,
  values: unknown[] = [],
): Promise<T[]> {
  const { json } = await reader.read(
    `'[' || array_to_string(ARRAY(SELECT ${nodeSql(kind, "n", selection)} FROM ${from}), ',') || ']'`,
    values,
  );
  return (JSON.parse(json!) as unknown[]).map((raw) => graft(kind, raw, selection) as T);
}
