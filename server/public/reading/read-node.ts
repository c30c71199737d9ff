import type { PublicReader } from "../../database/public-reader.ts";
import { nodeSql, parseNode } from "./node-sql.ts";
import type { Selection } from "./selection.ts";
import type { NodeKind } from "./shapes.ts";

interface Found {
  node: string;
}

/** Reads the one node that `from` finds (as `n`, with $1 …), or null. One statement. */
export async function readNode<T>(
  reader: PublicReader,
  kind: NodeKind,
  selection: Selection,
  from: string,
  values: unknown[],
): Promise<T | null> {
  const rows = await reader.read<Found>(
    `SELECT ${nodeSql(kind, "n", selection)} AS node FROM ${from}`,
    values,
  );
  return rows[0] ? (parseNode(kind, rows[0].node, selection) as T) : null;
}

/** Reads all nodes that `from` finds, in its order. One statement. */
export async function readNodes<T>(
  reader: PublicReader,
  kind: NodeKind,
  selection: Selection,
  from: string,
  values: unknown[] = [],
): Promise<T[]> {
  const rows = await reader.read<Found>(
    `SELECT ${nodeSql(kind, "n", selection)} AS node FROM ${from}`,
    values,
  );
  return rows.map(({ node }) => parseNode(kind, node, selection) as T);
}
