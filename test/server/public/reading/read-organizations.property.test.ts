import { afterAll, beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { OrganizationDocument } from "../../../../server/organizations/document.ts";
import { publishMany } from "../../../factories/many-organizations.ts";
import { openTestApp, type TestApp } from "../../../support/app.ts";

let posada: TestApp;
let documents: OrganizationDocument[];
beforeAll(async () => {
  posada = await openTestApp("empty");
  documents = await publishMany(posada.db, 60);
});
afterAll(() => posada?.close());

const query = `query (
  $filter: OrganizationFilter, $search: String, $near: Near, $orderBy: OrganizationOrder,
  $first: Int, $after: String, $last: Int, $before: String
) {
  organizations(filter: $filter, search: $search, near: $near, orderBy: $orderBy,
    first: $first, after: $after, last: $last, before: $before) {
    totalCount
    nodes { id }
    edges { cursor node { id } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

interface Page {
  totalCount: number;
  nodes: { id: string }[];
  edges: { cursor: string; node: { id: string } }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

async function read(variables: object): Promise<Page> {
  const { data, errors } = await posada.query(query, { ...variables });
  expect(errors).toBeUndefined();
  return data.organizations;
}

/** All pages of a list in one direction, each checked in itself; the ids in the list's own order. */
async function walk(list: object, size: number, backward: boolean): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | null = null;
  for (;;) {
    const page: Page = await read(
      backward ? { ...list, last: size, before: cursor } : { ...list, first: size, after: cursor },
    );
    const { edges, nodes, pageInfo, totalCount } = page;
    expect(nodes).toEqual(edges.map(({ node }) => node));
    expect(edges.length).toBeLessThanOrEqual(size);
    expect(pageInfo.startCursor).toBe(edges[0]?.cursor ?? null);
    expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null);
    expect(backward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage).toBe(cursor !== null);
    const found = nodes.map(({ id }) => id);
    if (backward) ids.unshift(...found);
    else ids.push(...found);
    if (!(backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) {
      expect(ids).toHaveLength(totalCount);
      return ids;
    }
    cursor = backward ? pageInfo.startCursor : pageInfo.endCursor;
  }
}

const somewhere = { latitude: 17, longitude: -93, withinKm: 1000 };
const filters = fc.record(
  {
    country: fc.constantFrom("MX", "CR", "cr"),
    section: fc.constantFrom("legal-aid", "other-support"),
    state: fc.constantFrom("Chiapas", "puebla", "SAN JOSE"),
    language: fc.constantFrom("es", "en"),
    help: fc.constantFrom("shelter", "health"),
    freshness: fc.constantFrom("NEVER_VERIFIED", "OVERDUE", "DUE_SOON", "VERIFIED"),
  },
  { requiredKeys: [] },
);
const lists = fc.oneof(
  fc.record({ orderBy: fc.constantFrom("NAME", "EDITED_AT", "NEXT_DUE_AT"), filter: filters }),
  fc.record({ orderBy: fc.constant("DISTANCE"), near: fc.constant(somewhere), filter: filters }),
  fc.record({ orderBy: fc.constant("NAME"), search: fc.constantFrom("casa", "tapachula"), filter: filters }),
  fc.record({ search: fc.constantFrom("casa", "casa azul", "chiapas"), filter: filters }),
);

test("pages of any size, forward or backward, give every organization of a list once, in one order", async () => {
  await fc.assert(
    fc.asyncProperty(lists, fc.integer({ min: 1, max: 30 }), async (list, size) => {
      const whole = (await read({ ...list, first: 100 })).nodes.map(({ id }) => id);
      expect(new Set(whole).size).toBe(whole.length);
      expect(await walk(list, size, false)).toEqual(whole);
      if ("orderBy" in list) expect(await walk(list, size, true)).toEqual(whole);
    }),
    { numRuns: 30 },
  );
});

test.each(["NAME", "EDITED_AT", "NEXT_DUE_AT"])(
  "in order %s everything comes, seven at a time",
  async (orderBy) => {
    const forward = await walk({ orderBy }, 7, false);
    expect([...forward].sort()).toEqual(documents.map(({ id }) => id).sort());
    expect(await walk({ orderBy }, 7, true)).toEqual(forward);
  },
);
