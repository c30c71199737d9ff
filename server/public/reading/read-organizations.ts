import type { PublicReader } from "../../database/public-reader.ts";
import { fail } from "../../errors.ts";
import type { OrganizationNode } from "../types/nodes.ts";
import { fromCursor, toCursor } from "./cursor.ts";
import { filterSql, type OrganizationFilter } from "./filter-sql.ts";
import { type Near, nearSql } from "./near-sql.ts";
import { graft, nodeSql } from "./node-sql.ts";
import { type OrganizationOrder, orders } from "./orders.ts";
import { type PageArguments, toPage } from "./page.ts";
import { searchSql, searchWords } from "./search-sql.ts";
import type { Selection } from "./selection.ts";
import { Values } from "./statement.ts";
import { isUuid } from "./uuid.ts";

export interface OrganizationsArguments extends PageArguments {
  filter?: OrganizationFilter | null;
  search?: string | null;
  near?: Near | null;
  orderBy?: OrganizationOrder | null;
}

export interface OrganizationEdge {
  cursor: string;
  node: OrganizationNode;
  distanceKm: number | null;
  distancePrecision: "EXACT" | "STREET" | "CITY" | null;
}

export interface OrganizationConnection {
  edges: OrganizationEdge[];
  totalCount: number;
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

interface Asked {
  selection: Selection;
  /** Whether the total is asked for: counting all is dearer than reading a page. */
  total: boolean;
  /** The moment of the request; given only where the filter asks for it. */
  at: () => Date;
}

interface Answer {
  total: number;
  edges: {
    at: {
      key: string | number;
      id: string;
      distance: number | null;
      precision: OrganizationEdge["distancePrecision"];
    };
    node: unknown;
  }[];
}

/** Reads one page of organizations by filter, search and nearness. One statement, whatever is nested. */
export async function readOrganizations(
  reader: PublicReader,
  args: OrganizationsArguments,
  { selection, total, at }: Asked,
): Promise<OrganizationConnection> {
  const words = args.search?.trim() ? searchWords(args.search) : null;
  const order = chooseOrder(args, words !== null);
  const page = toPage(args);
  if (page.backward && order === "RELEVANCE") fail("BACKWARD_PAGING_UNAVAILABLE");
  // A search without a single letter or digit finds nothing.
  if (words?.length === 0) return toConnection([], 0, page, order, selection);

  const values = new Values();
  const search = searchSql(words ?? [], values);
  const conditions = [...filterSql(args.filter ?? {}, values, at), ...search.conditions];
  const near = args.near ? nearSql(args.near, values) : null;
  const { key, type, descending, fits } = orders[order];
  const down = descending !== page.backward;
  const direction = down ? "DESC" : "ASC";
  const beyond =
    page.from &&
    fromCursor(page.from.cursor, order, page.from.argument, (key, id) => fits(key) && isUuid(id));
  const rest = beyond
    ? `WHERE (key, id) ${down ? "<" : ">"} (${values.add(String(beyond.key))}::${type}, ${values.add(beyond.id)}::uuid)`
    : "";
  const text = `
    WITH ${near ? `near AS (${near}),` : ""}
    matched AS (
      SELECT o.id, ${key(search.score)} AS key, ${near ? "near.distance, near.precision" : "NULL AS distance, NULL AS precision"}
      FROM published.organization o ${near ? "JOIN near ON near.organization_id = o.id" : ""}
      WHERE ${conditions.join(" AND ")}
    ),
    page AS (SELECT * FROM matched ${rest} ORDER BY key ${direction}, id ${direction} LIMIT ${values.add(page.size + 1)}::int)
    SELECT '{"total":' || ${total ? "(SELECT count(*) FROM matched)" : "0"} || ',"edges":[' || coalesce((
      SELECT string_agg('{"at":' || json_build_object(
          'key', p.key, 'id', p.id, 'distance', p.distance, 'precision', p.precision)::text
        || ',"node":' || ${nodeSql("Organization", "n", selection)} || '}', ',' ORDER BY p.key ${direction}, p.id ${direction})
      FROM page p JOIN published.organization n ON n.id = p.id), '') || ']}'`;
  const answer: Answer = JSON.parse((await reader.read(text, values.list)).json!);
  return toConnection(answer.edges, answer.total, page, order, selection);
}

function chooseOrder({ orderBy, near }: OrganizationsArguments, searching: boolean): OrganizationOrder {
  const order = orderBy ?? (searching ? "RELEVANCE" : near ? "DISTANCE" : "NAME");
  if (order === "RELEVANCE" && !searching)
    fail("BAD_INPUT", undefined, [
      { path: "orderBy", message: { en: "RELEVANCE needs `search`.", es: "RELEVANCE necesita `search`." } },
    ]);
  if (order === "DISTANCE" && !near)
    fail("BAD_INPUT", undefined, [
      { path: "orderBy", message: { en: "DISTANCE needs `near`.", es: "DISTANCE necesita `near`." } },
    ]);
  return order;
}

/** One row more than the page was asked for, to know whether there is another page. */
function toConnection(
  rows: Answer["edges"],
  totalCount: number,
  page: ReturnType<typeof toPage>,
  order: OrganizationOrder,
  selection: Selection,
): OrganizationConnection {
  const more = rows.length > page.size;
  const shown = rows.slice(0, page.size);
  if (page.backward) shown.reverse();
  const edges = shown.map(({ at: { key, id, distance, precision }, node }) => ({
    cursor: toCursor({ order, key, id }),
    node: graft("Organization", node, selection) as OrganizationNode,
    distanceKm: distance === null ? null : Math.round(distance * 10) / 10,
    distancePrecision: precision,
  }));
  return {
    edges,
    totalCount,
    pageInfo: {
      hasNextPage: page.backward ? page.from !== null : more,
      hasPreviousPage: page.backward ? more : page.from !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
