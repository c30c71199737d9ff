import { storable } from "../../database/storable.ts";
import type { EditorialContext } from "../../editorial/context.ts";
import { fail } from "../../errors.ts";
import type { Words } from "../../locales.ts";
import { fromCursor, toCursor } from "../../public/reading/cursor.ts";
import { toPage } from "../../public/reading/page.ts";
import { searchWords } from "../../public/reading/search-sql.ts";
import { Values } from "../../public/reading/statement.ts";
import { isUuid } from "../is-uuid.ts";
import type { LoadedOrganization } from "../load-documents.ts";
import { readVisible } from "../read-organization.ts";
import { filterSql, type OrganizationFilter } from "./list-filter.ts";
import { dueSql, type OrganizationOrder, orders, readDue, writeDue } from "./list-orders.ts";
import { searchSql } from "./list-search.ts";
import { toOffset } from "./to-offset.ts";

export interface ListArguments {
  filter?: OrganizationFilter | null;
  orderBy?: OrganizationOrder | null;
  descending?: boolean | null;
  first?: number | null;
  after?: string | null;
  offset?: number | null;
}

export interface OrganizationEdge {
  cursor: string;
  node: LoadedOrganization;
  /** The folded words by which it was searched; none without a search. */
  words: string[];
}

export interface OrganizationList {
  edges: OrganizationEdge[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  /** Counts all pages; dearer than reading one. */
  count(): Promise<number>;
}

type Reader = Pick<EditorialContext, "db" | "actor" | "now">;

export async function listOrganizations(context: Reader, args: ListArguments): Promise<OrganizationList> {
  const { filter } = args;
  const words = filter?.search?.trim() ? searchWords(filter.search) : null;
  const { order, descending, name } = toOrder(args, words !== null);
  const { size, from } = toPage(args);
  const offset = toOffset(args);
  const hasPreviousPage = from !== null || offset > 0;
  // A search without a single letter or digit finds nothing.
  if (words?.length === 0) return { edges: [], hasNextPage: false, hasPreviousPage, count: async () => 0 };

  const values = new Values();
  const search = await searchSql(words ?? [], context, values);
  const { conditions } = await filterSql(filter ?? {}, context, values);
  const all = [...conditions.map(({ sql }) => sql), ...search.conditions];
  const where = `WHERE ${all.join(" AND ") || "true"}`;
  const counted = [...values.list];
  const { key, type, fits } = orders[order];
  const direction = descending ? "DESC" : "ASC";
  const beyond = from && fromCursor(from.cursor, name, "after", (at, id) => fits(at) && isUuid(id));
  const due = order === "DUE" ? readDue(beyond?.key, context.now) : null;
  const ordered = due ? dueSql(values.add(due.asOf)) : key(search.score);
  const rest = beyond
    ? `AND (${ordered}, o.id) ${descending ? "<" : ">"} (${values.add(due?.at ?? String(beyond.key))}::${type}, ${values.add(beyond.id)}::uuid)`
    : "";
  const run = <Row>(text: string, list: unknown[]) =>
    context.db.$queryRawUnsafe<Row[]>(text, ...list.map(storable));
  const rows = await run<{ id: string; key: string | number }>(
    `SELECT o.id, to_json(${ordered}) AS key FROM ${search.source} ${where} ${rest}
     ORDER BY ${ordered} ${direction}, o.id ${direction} LIMIT ${size + 1} OFFSET ${offset}`,
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
      const cursor = toCursor({ order: name, key: due ? writeDue(key, due) : key, id });
      return node ? [{ cursor, node, words: words ?? [] }] : [];
    }),
    hasNextPage: rows.length > size,
    hasPreviousPage,
    async count() {
      const text = `SELECT count(*)::int AS total FROM ${search.source} ${where}`;
      return (await run<{ total: number }>(text, counted))[0]!.total;
    },
  };
}

/** By what to order, in which direction, and how cursors name it: those of one direction lead nowhere in the other. */
function toOrder({ orderBy, descending }: ListArguments, searched: boolean) {
  const order = orderBy ?? (searched ? "RELEVANCE" : "NAME");
  const refuse = (path: string, message: Words) => fail("BAD_INPUT", undefined, [{ path, message }]);
  if (order === "RELEVANCE" && !searched)
    refuse("orderBy", { en: "RELEVANCE needs `filter.search`.", es: "RELEVANCE necesita `filter.search`." });
  const usual = orders[order].descending;
  const wanted = descending ?? usual;
  if (order === "RELEVANCE" && !wanted)
    refuse("descending", {
      en: "RELEVANCE has the best match first.",
      es: "RELEVANCE pone primero lo que mejor coincide.",
    });
  return { order, descending: wanted, name: wanted === usual ? order : `${order} TURNED` };
}
