import { storable } from "../../database/storable.ts";
import type { EditorialContext } from "../../editorial/context.ts";
import { fail } from "../../errors.ts";
import { fromCursor, toCursor } from "../../public/reading/cursor.ts";
import { orders as publicOrders } from "../../public/reading/orders.ts";
import { toPage } from "../../public/reading/page.ts";
import { searchWords } from "../../public/reading/search-sql.ts";
import { Values } from "../../public/reading/statement.ts";
import { isUuid } from "../is-uuid.ts";
import type { LoadedOrganization } from "../load-documents.ts";
import { readVisible } from "../read-organization.ts";
import { filterConditions, type OrganizationFilter } from "./list-filter.ts";
import { searchSql } from "./list-search.ts";

export type OrganizationOrder = "NAME" | "EDITED" | "DUE" | "RELEVANCE";

export interface ListArguments {
  filter?: OrganizationFilter | null;
  orderBy?: OrganizationOrder | null;
  first?: number | null;
  after?: string | null;
}

export interface OrganizationList {
  edges: { cursor: string; node: LoadedOrganization }[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  /** Counts all pages; dearer than reading one. */
  count(): Promise<number>;
}

type Reader = Pick<EditorialContext, "db" | "actor" | "now">;

const { EDITED_AT, NEXT_DUE_AT, NAME, RELEVANCE } = publicOrders;

/**
 * How organizations are ordered, in SQL over `editorial.organization o`, all as at the public door. Cursors carry the
 * keys, which therefore say nothing that is kept from anybody.
 */
const orders = {
  NAME,
  EDITED: EDITED_AT,
  DUE: NEXT_DUE_AT,
  RELEVANCE,
};

/** One page of organizations as editors filter and order them, forward from a cursor. */
export async function listOrganizations(context: Reader, args: ListArguments): Promise<OrganizationList> {
  const { filter } = args;
  const words = filter?.search?.trim() ? searchWords(filter.search) : null;
  const order = args.orderBy ?? (words ? "RELEVANCE" : "NAME");
  if (order === "RELEVANCE" && !words)
    fail("BAD_INPUT", undefined, [{ path: "orderBy", message: "RELEVANCE needs `filter.search`." }]);
  const { size, from } = toPage(args);
  // A search without a single letter or digit finds nothing.
  if (words?.length === 0)
    return { edges: [], hasNextPage: false, hasPreviousPage: from !== null, count: async () => 0 };

  const values = new Values();
  const search = await searchSql(words ?? [], context, values);
  const conditions = [...filterConditions(filter ?? {}, context, values), ...search.conditions];
  const where = `WHERE ${conditions.join(" AND ") || "true"}`;
  const counted = [...values.list];
  const { key, type, descending, fits } = orders[order];
  const ordered = key(search.score);
  const direction = descending ? "DESC" : "ASC";
  const beyond = from && fromCursor(from.cursor, order, "after", (at, id) => fits(at) && isUuid(id));
  const rest = beyond
    ? `AND (${ordered}, o.id) ${descending ? "<" : ">"} (${values.add(String(beyond.key))}::${type}, ${values.add(beyond.id)}::uuid)`
    : "";
  const run = <Row>(text: string, list: unknown[]) =>
    context.db.$queryRawUnsafe<Row[]>(text, ...list.map(storable));
  const rows = await run<{ id: string; key: string | number }>(
    `SELECT o.id, to_json(${ordered}) AS key FROM ${search.source} ${where} ${rest}
     ORDER BY ${ordered} ${direction}, o.id ${direction} LIMIT ${size + 1}`,
    values.list,
  );
  const shown = rows.slice(0, size);
  const loaded = await readVisible(
    context,
    shown.map(({ id }) => id),
  );
  return {
    edges: shown.flatMap(({ id, key }) => {
      const node = loaded.get(id);
      return node ? [{ cursor: toCursor({ order, key, id }), node }] : [];
    }),
    hasNextPage: rows.length > size,
    hasPreviousPage: from !== null,
    async count() {
      const text = `SELECT count(*)::int AS total FROM ${search.source} ${where}`;
      return (await run<{ total: number }>(text, counted))[0]!.total;
    },
  };
}
