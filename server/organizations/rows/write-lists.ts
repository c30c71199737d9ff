import { isDeepStrictEqual } from "node:util";
import type { Transaction } from "../../database/prisma.ts";
import type { OrganizationDocument } from "../document.ts";
import { type ListTable, listTables } from "./list-tables.ts";
import type { Rewritten } from "./write-difference.ts";

type Row = Record<string, unknown>;

/** What differs in one list, row by row. */
interface Difference {
  gone: Row[];
  came: Row[];
  changed: Row[];
}

/**
 * Makes the rows of organizations' lists those of their documents, all in one statement: references are checked at its
 * end, so that a phone may move to a place that came while the one it belonged to goes.
 */
export async function writeLists(tx: Transaction, all: Rewritten[]): Promise<void> {
  const values: string[] = [];
  const parts: string[] = [];
  const write = (rows: Row[], sql: (recordset: string) => string, table: ListTable) => {
    if (rows.length === 0) return;
    values.push(JSON.stringify(rows));
    parts.push(sql(recordsetOf(table, `$${values.length}::json`)));
  };
  for (const table of listTables) {
    const differences = all.map(({ before, after }) =>
      differenceOf(before ? rowsOf(before, table) : [], rowsOf(after, table), table),
    );
    const rows = (kind: keyof Difference) => differences.flatMap((difference) => difference[kind]);
    write(rows("gone"), (recordset) => deleteSql(table, recordset), table);
    write(rows("came"), (recordset) => insertSql(table, recordset), table);
    write(rows("changed"), (recordset) => updateSql(table, recordset), table);
  }
  if (parts.length === 0) return;
  const steps = parts.map((sql, index) => `part_${index} AS (${sql} RETURNING 1)`);
  await tx.$queryRawUnsafe(`WITH ${steps.join(",\n")} SELECT count(*)::int FROM part_0`, ...values);
}

function rowsOf(document: OrganizationDocument, { list, ordered }: ListTable): Row[] {
  return document[list].map((item, position) => ({
    ...item,
    organizationId: document.id,
    ...(ordered && { position }),
  }));
}

function differenceOf(old: Row[], young: Row[], { keyedBy }: ListTable): Difference {
  const before = new Map(old.map((row) => [row[keyedBy], row]));
  const kept = new Set(young.map((row) => row[keyedBy]));
  return {
    gone: old.filter((row) => !kept.has(row[keyedBy])),
    came: young.filter((row) => !before.has(row[keyedBy])),
    changed: young.filter((row) => {
      const was = before.get(row[keyedBy]);
      return was !== undefined && !isDeepStrictEqual(was, row);
    }),
  };
}

/** A column's name in the table, and how a row of JSON has it. */
interface Column {
  name: string;
  json: string;
  declared: string;
}

function columnsOf({ columns, ordered }: ListTable): Column[] {
  const all = {
    organizationId: "organization_id uuid",
    ...columns,
    ...(ordered && { position: "position int" }),
  };
  return Object.entries(all).map(([property, column]) => {
    const [name, type] = column.split(" ") as [string, string];
    return { name, json: `r."${property}"`, declared: `"${property}" ${type}` };
  });
}

function recordsetOf(table: ListTable, list: string): string {
  const declared = columnsOf(table).map((column) => column.declared);
  return `json_to_recordset(${list}) AS r (${declared.join(", ")})`;
}

/** The row of the table that a row of JSON is about: its own organization's, whatever id it names. */
function isSame({ columns, keyedBy }: ListTable): string {
  const [key] = columns[keyedBy]!.split(" ");
  return `t.organization_id = r."organizationId" AND t.${key} = r."${keyedBy}"`;
}

function deleteSql(table: ListTable, recordset: string): string {
  return `DELETE FROM ${table.table} t USING ${recordset} WHERE ${isSame(table)}`;
}

function insertSql(table: ListTable, recordset: string): string {
  const columns = columnsOf(table);
  return `INSERT INTO ${table.table} (${columns.map(({ name }) => name).join(", ")})
    SELECT ${columns.map(({ json }) => json).join(", ")} FROM ${recordset}`;
}

function updateSql(table: ListTable, recordset: string): string {
  const [, ...columns] = columnsOf(table).filter(({ json }) => json !== `r."${table.keyedBy}"`);
  return `UPDATE ${table.table} t
    SET (${columns.map(({ name }) => name).join(", ")}) = ROW (${columns.map(({ json }) => json).join(", ")})
    FROM ${recordset} WHERE ${isSame(table)}`;
}
