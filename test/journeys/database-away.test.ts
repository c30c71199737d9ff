import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { FastifyInstance } from "fastify";
import { createApp } from "../../server/app.ts";
import { createLog } from "../../server/log.ts";
import type { Answer } from "../support/app.ts";
import { cloneDatabase, type TestDatabase } from "../support/database.ts";
import { layWire, type Wire } from "../support/wire.ts";

let database: TestDatabase;
let app: FastifyInstance;
let wire: Wire;

beforeAll(async () => {
  database = await cloneDatabase("mexico");
  wire = await layWire(database.publicUrl);
  app = await createApp({
    db: database.db,
    publicUrl: wire.url,
    mailer: { send: async () => {}, close: async () => {} },
    baseUrl: "http://posada.test",
    home: "/nowhere",
    oidc: null,
    log: createLog("silent"),
    now: () => new Date("2026-03-15T12:00:00Z"),
    development: false,
    cache: true,
    trustProxy: null,
  });
});
afterAll(async () => {
  await app?.close();
  await wire?.cut();
  await database?.drop();
});

async function ask(query: string) {
  const { statusCode, body } = await app.inject({ method: "POST", url: "/graphql", payload: { query } });
  const { data, errors = [] } = JSON.parse(body) as Answer;
  return { status: statusCode, data, body, codes: errors.map(({ extensions }) => extensions.code) };
}

const one = `{ country(code: "MX") { code } }`;
const two = `{ sections { slug } country(code: "MX") { code } }`;

/** Lets a question wait in the database behind a lock, does `meanwhile`, and gives what came of the question. */
async function whileWaiting(query: string, meanwhile: () => Promise<unknown>) {
  return database.db.$transaction(async (tx) => {
    await tx.$executeRaw`LOCK TABLE published.country IN ACCESS EXCLUSIVE MODE`;
    const answer = ask(query);
    for (;;) {
      // Not by `tx`: what a transaction has once seen of the activity it goes on seeing.
      const [row] = await database.db.$queryRaw<{ waiting: boolean }[]>`
        SELECT EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database()
          AND usename = 'posada_public' AND wait_event_type = 'Lock') AS waiting`;
      if (row!.waiting) break;
      await wait(5);
    }
    await meanwhile();
    return answer;
  });
}

const terminate = () => database.db.$queryRaw`
  SELECT pg_terminate_backend(pid)::text FROM pg_stat_activity
  WHERE datname = current_database() AND usename = 'posada_public'`;

test.each([
  ["one statement", one, ["UNAVAILABLE"]],
  ["two statements", two, ["UNAVAILABLE"]],
])(
  "a read of %s that the database ends says so, and the next one is answered",
  async (_what, query, codes) => {
    const { status, codes: told, body } = await whileWaiting(query, terminate);
    expect(status).toBeLessThan(500);
    expect(told).toEqual(codes);
    expect(body).not.toMatch(/terminat|administrator|57P01/);
    expect((await ask(query)).data.country).toEqual({ code: "MX" });
  },
);

test("a wire that breaks under a read says so too", async () => {
  const { codes } = await whileWaiting(two, async () => {
    await wire.cut();
    await wire.lay();
  });
  expect(codes).toEqual(["UNAVAILABLE"]);
  expect((await ask(two)).codes).toEqual([]);
});

test("connections that die while nobody reads are replaced without anybody noticing", async () => {
  await Promise.all([ask(one), ask(two), ask(one)]);
  await terminate();
  await wait(50);
  expect((await ask(one)).codes).toEqual([]);
  expect((await ask(two)).codes).toEqual([]);
});

test("while the database is away every read says so; what needs no database is answered; then all is as before", async () => {
  await wire.cut();
  for (const query of [
    one,
    two,
    `{ edition }`,
    `{ organizations { totalCount } }`,
    `{ changes { edges { id } } }`,
  ]) {
    const { status, codes, body } = await ask(query);
    expect(status).toBeLessThan(500);
    expect(new Set(codes)).toEqual(new Set(["UNAVAILABLE"]));
    expect(body).not.toMatch(/ECONN|127\.0\.0\.1|password/);
  }
  expect((await ask("{ __typename }")).data).toEqual({ __typename: "Query" });
  expect((await ask("{ nothing }")).codes).toEqual(["GRAPHQL_VALIDATION_FAILED"]);
  expect((await app.inject("/readyz")).statusCode).toBe(503);
  await wire.lay();
  expect((await ask(two)).data.country).toEqual({ code: "MX" });
  expect((await app.inject("/readyz")).statusCode).toBe(200);
});
