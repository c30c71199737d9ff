import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { execute, parse } from "graphql";
import { publicSchema } from "../../server/public/schema.ts";
import { cloneDatabase, type TestDatabase } from "../support/database.ts";

/** A directory of this size is small; whoever reads it whole for one answer reads a million whole, too. */
const size = 20_000;
const filler = ["Casa", "Centro", "Clinica", "Comedor", "Albergue", "Oficina", "Red", "Puente"];

let posada: TestDatabase;
beforeAll(async () => {
  posada = await cloneDatabase("mexico");
  await posada.db.$transaction(
    async (tx) => {
      // Two hundred countries with a hundred organizations each, in words and places that nearly all differ.
      await tx.$executeRaw`
        INSERT INTO published.organization (id, slug, sort_name, search_name, search_place, search_text, shelves, places,
          languages, helps, audiences, edited_at, verified_at, next_due_at, document, edition, projection_version)
        SELECT gen_random_uuid(), 'filler-' || n, words || n, words, 'town ' || n, words || ' town ' || n,
          ARRAY[code, '/legal-aid', code || '/legal-aid'], ARRAY['state ' || n % 900, '/town ' || n],
          ARRAY['es'], ARRAY['shelter'], '{}', moment, moment, moment + interval '1 year',
          o.document, o.edition, o.projection_version
        FROM generate_series(1, ${size}) n
        CROSS JOIN LATERAL (SELECT 'X' || n % 200 AS code, now() - n * interval '1 minute' AS moment,
          (${filler}::text[])[1 + n % 8] || ' ' || substr(md5(n::text), 1, 8) AS words) made
        CROSS JOIN (SELECT * FROM published.organization WHERE slug = 'asylum-access-mexico') o`;
      await tx.$executeRaw`
        INSERT INTO published.country (code, slug, sort_name, document, edition, projection_version)
        SELECT 'X' || n, 'x-' || n, 'x ' || n, document, edition, projection_version
        FROM generate_series(0, 199) n CROSS JOIN (SELECT * FROM published.country WHERE code = 'MX') c`;
      await tx.$executeRaw`
        INSERT INTO published.entry (id, organization_id, country, section, position, note)
        SELECT gen_random_uuid(), id, shelves[1], 'legal-aid', row_number() OVER (PARTITION BY shelves[1]), '[]'
        FROM published.organization WHERE slug LIKE 'filler-%'`;
      await tx.$executeRaw`
        INSERT INTO published.location (id, organization_id, point, precision)
        SELECT gen_random_uuid(), id, point(random() * 360 - 180, random() * 140 - 70), 'CITY'
        FROM published.organization WHERE slug LIKE 'filler-%'`;
      await tx.$executeRaw`
        INSERT INTO published.change (edition, ordinal, kind, subject, id, slug)
        SELECT 100 + n, 1, 'UPSERT', 'ORGANIZATION', gen_random_uuid(), 'filler-' || n
        FROM generate_series(1, ${size}) n`;
    },
    { timeout: 60_000 },
  );
  await posada.db.$executeRaw`VACUUM ANALYZE published.organization, published.entry, published.country,
    published.location, published.change`;
});
afterAll(() => posada?.drop());

/** The plans of the statements that a question runs. */
async function plansOf(question: string): Promise<string> {
  const asked: [string, unknown[]][] = [];
  const reader = {
    async read(expression: string, values: unknown[]) {
      asked.push([expression, values]);
      return { edition: 1, json: await answerOf(expression, values) };
    },
    readEdition: async () => 1,
  };
  const contextValue = { reader, now: new Date("2026-03-15T12:00:00Z"), holdsUntil() {} };
  const { errors } = await execute({ schema: publicSchema, document: parse(question), contextValue });
  expect(errors).toBeUndefined();
  const plans: string[] = [];
  for (const [expression, values] of asked) {
    const rows = await posada.db.$queryRawUnsafe<{ "QUERY PLAN": string }[]>(
      `EXPLAIN (COSTS OFF) SELECT (${expression})`,
      ...values,
    );
    plans.push(...rows.map((row) => row["QUERY PLAN"]));
  }
  return plans.join("\n");
}

async function answerOf(expression: string, values: unknown[]): Promise<string | null> {
  const [row] = await posada.db.$queryRawUnsafe<{ json: string | null }[]>(
    `SELECT (${expression}) AS json`,
    ...values,
  );
  return row!.json;
}

const nodes = "{ nodes { id slug name locations { city } } pageInfo { hasNextPage endCursor } }";
const counted = "{ totalCount nodes { id name } }";

test.each([
  ["one organization, by slug", `{ organization(slug: "filler-7") { name } }`, "organization_slug_key"],
  [
    "one organization, by id",
    `{ organization(id: "69d74e10-6b94-5a0c-8473-66f5328a673b") { name } }`,
    "organization_pkey",
  ],
  [
    "a country page",
    `{ country(code: "MX") { sections { entries { organization { name } } } } }`,
    "organization_pkey",
  ],
  ["all, by name", `{ organizations(first: 20) ${nodes} }`, "organization_sort_name_id_idx"],
  [
    "all, those edited last",
    `{ organizations(first: 20, orderBy: EDITED_AT) ${nodes} }`,
    "organization_edited_at_id_idx",
  ],
  [
    "those of a country, counted",
    `{ organizations(filter: { country: "X7" }, first: 20) ${counted} }`,
    "organization_shelves_idx",
  ],
  [
    "those of a section on a country page, counted",
    `{ organizations(filter: { country: "X7", section: "legal-aid" }) ${counted} }`,
    "organization_shelves_idx",
  ],
  [
    "those in a town, counted",
    `{ organizations(filter: { city: "Town 77" }) ${counted} }`,
    "organization_places_idx",
  ],
  ["a search with a slip", `{ organizations(search: "tijuna town") ${counted} }`, "organization_search_idx"],
  [
    "those near a place, counted",
    `{ organizations(near: { latitude: 32.5, longitude: -117 }) ${counted} }`,
    "location_point_idx",
  ],
  ["the change feed", `{ changes(first: 50) { edges { id } } }`, "change_pkey"],
])("%s: found by an index, and no table is read whole", async (_what, question, index) => {
  const plan = await plansOf(question);
  expect(plan).toContain(index);
  expect(plan).not.toMatch(/Seq Scan on (organization|location|entry|change)\b/);
  // Two indexes at once mean that one of them was walked whole.
  expect(plan).not.toContain("BitmapAnd");
});
