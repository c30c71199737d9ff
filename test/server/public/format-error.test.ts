import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { GraphQLError } from "graphql";
import type { Database } from "../../../server/database/prisma.ts";
import { formatError } from "../../../server/public/format-error.ts";
import { cloneDatabase, type TestDatabase } from "../../support/database.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase("empty");
});
afterAll(() => database?.drop());

/** What a client is told of what goes wrong in the database, and whether the log is. */
async function toldOf(work: (db: Database) => Promise<unknown>) {
  const originalError = await work(database.db).then(
    () => new Error("nothing went wrong"),
    (error: Error) => error,
  );
  const reported: Error[] = [];
  const { extensions } = formatError(new GraphQLError("wrapped", { originalError }), (cause) =>
    reported.push(cause),
  );
  return [extensions.code, reported.length];
}

const raise = (state: string) => (db: Database) =>
  db.$executeRawUnsafe(`DO $$ BEGIN RAISE EXCEPTION 'broken' USING ERRCODE = '${state}'; END $$`);

describe("a database that is away or too busy is UNAVAILABLE, and not a fault of ours", () => {
  test.each(["57P01", "57P03", "08006", "53300", "40P01", "40001"])(
    "told in a raw statement by %s",
    async (state) => {
      expect(await toldOf(raise(state))).toEqual(["UNAVAILABLE", 1]);
    },
  );

  test("told when the connection is cut in the middle of a statement", async () => {
    const cut = (db: Database) => db.$queryRaw`SELECT pg_terminate_backend(pg_backend_pid())`;
    expect(await toldOf(cut)).toEqual(["UNAVAILABLE", 1]);
  });
});

test.each(["22021", "23505", "P0001"])("a statement that is wrong is INTERNAL, such as %s", async (state) => {
  expect(await toldOf(raise(state))).toEqual(["INTERNAL", 1]);
});
