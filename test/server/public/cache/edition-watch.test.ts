import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { createMetrics } from "../../../../server/metrics.ts";
import { createFront } from "../../../../server/public/cache/front.ts";
import { openReads, type Reads } from "../../../../server/public/cache/open-reads.ts";
import { renameOrganization } from "../../../factories/edit-organizations.ts";
import { cloneDatabase, type TestDatabase } from "../../../support/database.ts";
import { layWire, type Wire } from "../../../support/wire.ts";

let database: TestDatabase;
let wire: Wire;
let reads: Reads;
let server: Server;
/** Milliseconds that the test lets pass. */
let passed = 0;
beforeAll(async () => {
  database = await cloneDatabase("mexico");
  wire = await layWire(database.publicUrl);
  const metrics = createMetrics();
  const now = () => new Date("2026-03-15T12:00:00Z");
  reads = openReads({ url: wire.url, metrics, now, suggestions: false, keeps: true, tick: () => passed });
  const next = (_request: unknown, response: { end(text: string): void }) => response.end("handed on");
  server = createServer(createFront({ reads, metrics, isStopping: () => false, next }));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
});
afterAll(async () => {
  server?.close();
  await reads?.close();
  await wire?.cut();
  await database?.drop();
});

async function ask(slug: string) {
  const { port } = server.address() as AddressInfo;
  const query = `{ edition organization(slug: "${slug}") { id name } }`;
  const response = await fetch(`http://127.0.0.1:${port}/graphql?query=${encodeURIComponent(query)}`);
  const text = await response.text();
  return {
    status: response.status,
    age: response.headers.get("age"),
    text,
    control: response.headers.get("cache-control"),
  };
}

/** Waits until the watch has come back, or for as long as an edit may take to be seen. */
async function heardAgain(edition: number): Promise<void> {
  const until = performance.now() + 3_000;
  while (reads.watch.edition !== edition && performance.now() < until) await wait(10);
}

test("an edition that is published elsewhere is heard of within a second", async () => {
  const { data } = JSON.parse((await ask("comi")).text);
  const edition = await renameOrganization(database.db, data.organization.id, "Casa Nueva");
  const begun = performance.now();
  await heardAgain(edition);
  expect(reads.watch.edition).toBe(edition);
  expect(performance.now() - begun).toBeLessThan(1_000);
});

test("while the database is away, the last bytes are given: for five seconds as they are, then marked, then no more", async () => {
  const before = await ask("comi");
  await wire.cut();
  passed += 4_900;
  expect(await ask("comi")).toEqual(before);
  // What was never asked, nobody can answer: the door behind says so.
  expect((await ask("cndh")).text).toBe("handed on");
  passed += 200;
  const marked = await ask("comi");
  expect(JSON.parse(marked.text)).toEqual({ ...JSON.parse(before.text), extensions: { stale: true } });
  expect([marked.status, marked.age, marked.control]).toEqual([200, "5", "no-store"]);
  passed += 14 * 60_000;
  expect((await ask("comi")).age).toBe("845");
  passed += 60_000;
  const refused = await ask("comi");
  expect(refused.status).toBe(503);
  expect(JSON.parse(refused.text).errors[0].extensions.code).toBe("UNAVAILABLE");
  await wire.lay();
  const edition = await renameOrganization(
    database.db,
    JSON.parse(before.text).data.organization.id,
    "Casa Nueva 2",
  );
  await heardAgain(edition);
  expect(JSON.parse((await ask("comi")).text).data).toMatchObject({
    edition,
    organization: { name: "Casa Nueva 2" },
  });
});

test("a watch whose connection the database ends comes back", async () => {
  await database.db.$queryRaw`
    SELECT pg_terminate_backend(pid)::text FROM pg_stat_activity
    WHERE datname = current_database() AND application_name = 'posada watch'`;
  const { data } = JSON.parse((await ask("comi")).text);
  const edition = await renameOrganization(database.db, data.organization.id, "Casa Nueva 3");
  await heardAgain(edition);
  expect(reads.watch.edition).toBe(edition);
});

test("no answer is given that is older than one that was given", async () => {
  const { edition } = JSON.parse((await ask("comi")).text).data;
  expect(reads.watch.serve(edition - 1)).toBe(false);
  expect(reads.watch.serve(edition)).toBe(true);
  // A database that has gone back counts as one that is away.
  expect(reads.watch.serve(edition + 1)).toBe(true);
  reads.watch.heard(edition + 1);
  expect(JSON.parse((await ask("comi")).text)).toMatchObject({
    data: { edition },
    extensions: { stale: true },
  });
  expect((await ask("imumi")).text).toBe("handed on");
});
