import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readRevisions } from "../../../../server/organizations/revisions/read-revisions.ts";
import { makeActor } from "../../../factories/actors.ts";
import { makeOrganization } from "../../../factories/organization.ts";
import { toInput } from "../../../factories/organization-input.ts";
import { publishedAt, publishOrganizations } from "../../../factories/publish-organizations.ts";
import { openTestApp, type TestApp } from "../../../support/app.ts";

let posada: TestApp;
const house = makeOrganization();
const at = (day: number) => new Date(publishedAt.getTime() + day * 24 * 60 * 60 * 1000);
/** Five revisions, a day apart: imported, renamed three times, archived. */
beforeAll(async () => {
  posada = await openTestApp("empty");
  await publishOrganizations(posada.db, [house]);
  for (const [index, name] of ["Casa Roja", "Casa Verde", "Casa Blanca"].entries()) {
    posada.setNow(at(index + 1));
    const { errors } = await posada.editorial(
      `mutation ($id: ID!, $baseRevision: Int!, $input: OrganizationInput!) {
        saveOrganization(id: $id, baseRevision: $baseRevision, input: $input, message: "It is ${name} now.") { revision }
      }`,
      { id: house.id, baseRevision: index + 1, input: { ...toInput(house), name } },
    );
    expect(errors).toBeUndefined();
  }
  posada.setNow(at(4));
  await posada.editorial(
    'mutation ($id: ID!) { archiveOrganization(id: $id, reason: "It closed.") { revision } }',
    { id: house.id },
  );
});
afterAll(() => posada?.close());

const ask = (query: string, as = makeActor(), variables = {}) =>
  posada.editorial(
    `query ($id: ID!${"after" in variables ? ", $after: String" : ""}) { ${query} }`,
    { id: house.id, ...variables },
    { as },
  );

describe("lists revisions, newest first", () => {
  test("with who, when, why and what", async () => {
    const { data } = await ask(
      `revisions(organizationId: $id, first: 2) { totalCount nodes { number kind message madeBy madeAt status
        changes { fieldName previousValue replacementValue lastActionType lastActionDate } } }`,
    );
    expect(data.revisions).toEqual({
      totalCount: 5,
      nodes: [
        expect.objectContaining({ number: 5, status: "ARCHIVED", madeBy: "Test editor" }),
        {
          number: 4,
          kind: "EDIT",
          message: "It is Casa Blanca now.",
          madeBy: "Test editor",
          madeAt: at(3).toISOString(),
          status: "PUBLISHED",
          changes: [
            {
              fieldName: "name",
              previousValue: "Casa Verde",
              replacementValue: "Casa Blanca",
              lastActionType: "update",
              lastActionDate: "2026-03-13",
            },
          ],
        },
      ],
    });
  });

  test("a hundred with their documents, and no more of those at once", async () => {
    const page = "revisions(organizationId: $id, first: 100)";
    expect((await ask(`${page} { nodes { document } }`)).data.revisions.nodes).toHaveLength(5);
    for (const twice of [
      "nodes { document organization { name } }",
      "nodes { document } edges { node { document } }",
    ])
      expect((await ask(`${page} { ${twice} }`)).errors![0]!.extensions.code).toBe("QUERY_TOO_COSTLY");
  });

  test("without reading the documents where nobody asks for them", async () => {
    const { edges } = await readRevisions(
      { db: posada.db, actor: makeActor() },
      { organizationId: house.id },
    );
    expect(edges.map(({ node }) => "document" in node)).toEqual([false, false, false, false, false]);
  });

  test("page by page", async () => {
    const numbers: number[] = [];
    for (let after: string | null = null; ; ) {
      const { data } = await ask(
        "revisions(organizationId: $id, first: 2, after: $after) { nodes { number } pageInfo { hasNextPage hasPreviousPage endCursor } }",
        makeActor(),
        { after },
      );
      numbers.push(...data.revisions.nodes.map(({ number }: { number: number }) => number));
      expect(data.revisions.pageInfo.hasPreviousPage).toBe(after !== null);
      if (!data.revisions.pageInfo.hasNextPage) break;
      after = data.revisions.pageInfo.endCursor;
    }
    expect(numbers).toEqual([5, 4, 3, 2, 1]);
  });
});

test("shows any revision whole, as its document and as the organization it was", async () => {
  const { data } = await ask(
    "revision(organizationId: $id, number: 2) { document organization { name status revision archivedReason phones { number } } }",
  );
  expect(data.revision.document).toMatchObject({ id: house.id, name: "Casa Roja" });
  expect(data.revision.organization).toEqual({
    name: "Casa Roja",
    status: "PUBLISHED",
    revision: 2,
    archivedReason: null,
    phones: [{ number: house.phones[0]!.number }],
  });
});

test("compares any two, either way round", async () => {
  const { data } = await ask(`
    there: compareRevisions(organizationId: $id, from: 1, to: 5) { path from to }
    back: compareRevisions(organizationId: $id, from: 4, to: 2) { path from to }
    same: compareRevisions(organizationId: $id, from: 3, to: 3) { path }`);
  expect(data).toEqual({
    there: [
      { path: "name", from: "Casa Azul", to: "Casa Blanca" },
      { path: "status", from: "PUBLISHED", to: "ARCHIVED" },
    ],
    back: [{ path: "name", from: "Casa Blanca", to: "Casa Roja" }],
    same: [],
  });
});

test("tells which was in force at a moment", async () => {
  const moments = [-1, 0, 1.5, 3, 400].map((day) => at(day).toISOString());
  const { data } = await ask(
    moments
      .map((moment, index) => `m${index}: organizationAsOf(id: $id, at: "${moment}") { number }`)
      .join(" "),
  );
  expect(Object.values(data).map((found) => (found as { number: number } | null)?.number)).toEqual([
    undefined,
    1,
    2,
    4,
    5,
  ]);
});

describe("refuses", () => {
  const queries = [
    "revisions(organizationId: $id) { totalCount }",
    "revision(organizationId: $id, number: 1) { number }",
    "compareRevisions(organizationId: $id, from: 1, to: 2) { path }",
    'organizationAsOf(id: $id, at: "2026-03-12T00:00:00Z") { number }',
  ];
  test.each(queries)("contributors what is private in it: %s", async (query) => {
    await posada.db.organization.update({
      where: { id: house.id },
      data: { status: "PUBLISHED", archivedReason: null },
    });
    expect((await ask(query, makeActor("CONTRIBUTOR"))).errors![0]!.extensions.code).toBe("FORBIDDEN");
    await posada.db.organization.update({ where: { id: house.id }, data: { status: "DRAFT" } });
    expect((await ask(query, makeActor("CONTRIBUTOR"))).errors![0]!.extensions.code).toBe("NOT_FOUND");
  });
  test.each(queries)("what is not there: %s", async (query) => {
    for (const id of [randomUUID(), "x"])
      expect((await ask(query, makeActor(), { id })).errors![0]!.extensions.code).toBe("NOT_FOUND");
  });
  test("a number that there is not", async () => {
    expect(
      (await ask("revision(organizationId: $id, number: 9) { number }")).errors![0]!.extensions.code,
    ).toBe("NOT_FOUND");
  });
});

test("a cursor with a number that no revision can have is refused", async () => {
  for (const key of [9e15, 2 ** 31, 0, -1, 1.5, "1"]) {
    const after = Buffer.from(JSON.stringify(["REVISIONS", key, house.id])).toString("base64url");
    const { errors } = await ask(
      "revisions(organizationId: $id, after: $after) { totalCount }",
      makeActor(),
      {
        after,
      },
    );
    expect(errors![0]!.extensions.code).toBe("BAD_CURSOR");
  }
});
