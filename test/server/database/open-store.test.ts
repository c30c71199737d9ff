import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { openStore } from "../../../server/database/open-store.ts";
import { cloneDatabase, type TestDatabase } from "../../support/database.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase("empty");
});
afterAll(() => database?.drop());

/** Nobody listens there. */
const away = "postgres://posada_public@127.0.0.1:1/posada";

async function open(publicDatabaseUrl: string | null) {
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  const options = {
    databaseUrl: database.url,
    publicDatabaseUrl,
    home: "/nowhere",
    as: "server",
    say,
  } as const;
  const { publicUrl, close } = await openStore(options);
  await close();
  return { publicUrl, said };
}

test("readers come in as Posada's own role where no address is given, or one without a user", async () => {
  const { host, pathname } = new URL(database.url);
  expect((await open(null)).publicUrl).toBe(database.publicUrl);
  expect((await open(`postgres://${host}${pathname}`)).publicUrl).toBe(database.publicUrl);
  expect((await open(`${database.publicUrl} postgres://${host}${pathname}`)).publicUrl).toBe(
    `${database.publicUrl} ${database.publicUrl}`,
  );
});

test("one of several addresses may be away at the start, which says so; all of them may not", async () => {
  const { publicUrl, said } = await open(`${away} ${database.publicUrl}`);
  expect(publicUrl).toBe(`${away} ${database.publicUrl}`);
  expect(said).toEqual([
    expect.stringMatching(/ECONNREFUSED.*Readers are served by another address meanwhile/),
  ]);
  await expect(open(`${away} ${away}`)).rejects.toMatchObject({ code: "DATABASE_UNREACHABLE" });
});

test("a role that may do too much is refused at whichever address", async () => {
  await expect(open(`${database.publicUrl} ${database.url}`)).rejects.toMatchObject({
    code: "PUBLIC_ROLE_TOO_STRONG",
  });
});
