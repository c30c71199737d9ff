import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { listProposals } from "../../../server/proposals/read-proposals.ts";
import { toCursor } from "../../../server/public/reading/cursor.ts";
import { cloneDatabase, type TestDatabase } from "../../support/database.ts";
import { makeDesk } from "../../support/desk.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase("empty");
});
afterAll(() => database?.drop());

const after = (key: string | number) =>
  listProposals(makeDesk(database), { after: toCursor({ order: "PROPOSALS", key, id: randomUUID() }) });

test.each([
  "-100000-01-01T00:00:00.000Z",
  "+100000-01-01T00:00:00.000Z",
  "0000-01-01T00:00:00.000Z",
  "Sunday",
  9e15,
  1,
])("a forged cursor at %s is refused", async (key) => {
  await expect(after(key)).rejects.toMatchObject({ code: "BAD_CURSOR" });
});

test("a cursor at any moment that could be is taken", async () => {
  for (const key of ["0001-01-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z"])
    expect((await after(key)).edges).toEqual([]);
});

test("the decided ones are paged through from the latest decision on, and hold no open one", async () => {
  const days = [3, 1, null, 4, 4, 2];
  await database.db.proposal.createMany({
    data: days.map((day, index) => ({
      id: randomUUID(),
      baseRevision: 0,
      changes: [],
      message: String(day),
      proposedBy: "stranger",
      proposedAt: new Date(Date.UTC(2026, 0, 1, index)),
      ...(day !== null && {
        status: "REJECTED" as const,
        decidedAt: new Date(Date.UTC(2026, 1, day)),
        reason: "No",
      }),
    })),
  });
  const read = async (decided: boolean) => {
    const told: string[] = [];
    let after: string | null = null;
    for (let more = true; more; ) {
      const list = await listProposals(makeDesk(database), { filter: { decided }, first: 2, after });
      expect(list.totalCount).toBe(decided ? 5 : 1);
      told.push(...list.edges.map(({ node }) => node.message));
      after = list.edges.at(-1)?.cursor ?? null;
      more = list.hasNextPage;
    }
    return told;
  };
  expect(await read(true)).toEqual(["4", "4", "3", "2", "1"]);
  expect(await read(false)).toEqual(["null"]);
  // A place in one order is none in the other.
  const { edges } = await listProposals(makeDesk(database), { filter: { decided: true }, first: 1 });
  await expect(listProposals(makeDesk(database), { after: edges[0]!.cursor })).rejects.toMatchObject({
    code: "BAD_CURSOR",
  });
});
