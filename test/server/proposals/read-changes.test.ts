import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "../../../generated/prisma/client.ts";
import { proposeChange } from "../../../server/proposals/propose-change.ts";
import { readChanges } from "../../../server/proposals/read-changes.ts";
import { listProposals } from "../../../server/proposals/read-proposals.ts";
import { makeOrganization } from "../../factories/organization.ts";
import { publishOrganizations } from "../../factories/publish-organizations.ts";
import { cloneDatabase, type TestDatabase } from "../../support/database.ts";
import { atDesk, makeDesk } from "../../support/desk.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase("mexico");
});
afterAll(() => database?.drop());

test("the changes of many proposals are read together", async () => {
  const houses = Array.from({ length: 12 }, () => makeOrganization());
  await publishOrganizations(database.db, houses);
  for (const { id } of houses) {
    const args = { organizationId: id, baseRevision: 1, input: { name: "Casa Roja" }, message: "x" };
    await atDesk(makeDesk(database), proposeChange, args);
  }
  const db = new PrismaClient({
    adapter: new PrismaPg({ connectionString: database.url }),
    log: [{ emit: "event", level: "query" }],
  });
  const heard: string[] = [];
  db.$on("query", ({ query }) => heard.push(query));
  const desk = makeDesk({ db });
  const { edges } = await listProposals(desk, {});
  heard.length = 0;
  const changes = await Promise.all(edges.map(({ node }) => readChanges(desk, node)));
  await db.$disconnect();
  expect(changes).toHaveLength(12);
  for (const change of changes)
    expect(change).toEqual([
      { path: "name", from: "Casa Azul", to: "Casa Roja", current: "Casa Azul", conflict: false },
    ]);
  expect(heard.length).toBeLessThanOrEqual(3);
});
