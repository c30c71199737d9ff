import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { loadSeed } from "../../prisma/seed/load-seed.ts";
import { applyMigrations } from "../../server/database/migrations/apply-migrations.ts";
import { type Database, openDatabase } from "../../server/database/prisma.ts";
import { ensurePublicRole } from "../../server/database/public-role.ts";
import { withConnection } from "../../server/database/with-connection.ts";
import { renameOrganization } from "../factories/edit-organizations.ts";
import { openReplicated, type Replicated } from "../support/replica.ts";
import { cleanUp, freePort, makeHome, type Program, startPosada } from "../support/run-posada.ts";

interface Seen {
  edition: number;
  name: string;
  /** The newest edition that this process had given when it was asked. */
  given: number;
}

const kept = () => `{ edition organization(slug: "comi") { name } }`;
const severalStatements = () =>
  `{ organization(slug: "comi") { name phones { number } } sections { slug } edition }`;
let asked = 0;
/** Always another question, to which no answer is kept. */
const unkept = () => `{ edition organization(slug: "comi") { name name${++asked}: name } }`;

let databases: Replicated;
let db: Database;
let id: string;
let program: Program;
let port: number;
/** What the organization is called in each edition. */
const names = new Map<number, string>();
/** Everything that the process answered, in the order in which it was asked. */
const seen: Seen[] = [];
let newest = 0;

beforeAll(async () => {
  databases = await openReplicated(async (url) => {
    await applyMigrations(url);
    await ensurePublicRole(url);
    const db = openDatabase(url, 1);
    await loadSeed(db, new Date("2026-03-01T12:00:00Z"));
    await db.$disconnect();
  });
  db = openDatabase(databases.url, 2);
  const organization = await db.organization.findFirstOrThrow({ where: { slug: "comi" } });
  id = organization.id;
  const [{ number }] = await onReplica("SELECT number FROM published.edition");
  names.set(number, organization.name);
  port = await freePort();
  // Without a user: as Posada's own role.
  const reader = (url: string) => `postgres://${new URL(url).host}/posada`;
  program = await startPosada({
    DATABASE_URL: databases.url,
    PUBLIC_DATABASE_URL: `${reader(databases.replicaUrl)} ${reader(databases.url)}`,
    POSADA_HOME: await makeHome(),
    POSADA_SEED: "none",
    PORT: String(port),
  });
  await edit("Before");
});
afterAll(async () => {
  await cleanUp();
  await db?.$disconnect();
  await databases?.drop();
});

async function edit(name: string): Promise<void> {
  newest = await renameOrganization(db, id, name);
  names.set(newest, name);
}

async function read(query = kept()): Promise<Seen> {
  const given = Math.max(0, ...seen.map(({ edition }) => edition));
  const response = await fetch(`http://127.0.0.1:${port}/graphql?query=${encodeURIComponent(query)}`);
  const { data, errors, extensions } = await response.json();
  expect({ errors, extensions }).toEqual({});
  const one = { edition: data.edition, name: data.organization.name, given };
  seen.push(one);
  return one;
}

/** Waits for an edition, at most as long as an edit may take to be seen; gives what was read last. */
async function seeSoon(edition: number): Promise<Seen> {
  const until = performance.now() + 1_000;
  for (;;) {
    const one = await read();
    if (one.edition >= edition || performance.now() > until) return one;
    await wait(5);
  }
}

/** Reads and edits at once for a while. */
async function hammer(milliseconds: number): Promise<void> {
  const until = performance.now() + milliseconds;
  const repeat = async (work: (round: number) => Promise<unknown>, every: number) => {
    for (let round = 1; performance.now() < until; round++) {
      await work(round);
      await wait(every);
    }
  };
  await Promise.all([
    ...[kept, severalStatements, unkept].map((question) => repeat(() => read(question()), 1)),
    repeat((round) => edit(`Round ${newest} ${round}`), 20),
  ]);
}

const onReplica = async (text: string) =>
  (await withConnection(databases.replicaUrl, (client) => client.query(text))).rows;

/** Which address the process reads. */
async function place(): Promise<number> {
  const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  return Number(/^posada_public_database (\d+)$/m.exec(metrics)![1]);
}

/** The connections over which the process watches the edition. */
const watching = () =>
  onReplica("SELECT pid FROM pg_stat_activity WHERE application_name = 'posada watch' ORDER BY pid");

test("a replica that keeps up shows an edit within a second, by looking alone: nobody can listen there", async () => {
  const refused = withConnection(databases.replicaUrl, (client) => client.query("LISTEN posada_edition"));
  await expect(refused).rejects.toThrow("cannot execute LISTEN during recovery");
  expect(await seeSoon(newest)).toMatchObject({ edition: newest, name: names.get(newest) });
  await hammer(1_000);
  expect(new Set(seen.map(({ edition }) => edition)).size).toBeGreaterThan(2);
  expect(await seeSoon(newest)).toMatchObject({ edition: newest, name: names.get(newest) });
});

test("while the replica lags, edits are acknowledged, and readers get what it has, under its own edition", async () => {
  const watched = await watching();
  expect(watched).toHaveLength(1);
  await databases.pause();
  const [{ number: held }] = await onReplica("SELECT number FROM published.edition");
  const [begun, before] = [seen.length, newest];
  await hammer(1_500);
  expect(newest).toBeGreaterThan(before + 3);
  const meanwhile = seen.slice(begun);
  expect(meanwhile.length).toBeGreaterThan(10);
  // Its answers are kept and given as ever, and neither marked nor refused.
  expect(new Set(meanwhile.map(({ edition }) => edition))).toEqual(new Set([held]));
  expect(await watching()).toEqual(watched);
  await databases.resume();
  expect(await seeSoon(newest)).toMatchObject({ edition: newest, name: names.get(newest) });
});

test("without the replica the primary is read, and nobody notices; it is read again when it has what was given", async () => {
  expect(await place()).toBe(1);
  await Promise.all([hammer(1_000), wait(200).then(() => databases.stopReplica())]);
  expect(await place()).toBe(2);
  expect(await seeSoon(newest)).toMatchObject({ edition: newest, name: names.get(newest) });

  await databases.startReplica(1_500);
  await hammer(300);
  await seeSoon(newest);
  const [{ number: behind }] = await onReplica("SELECT number FROM published.edition");
  expect(behind).toBeLessThan(newest);
  expect(await place()).toBe(2);
  const until = performance.now() + 5_000;
  while ((await place()) === 2 && performance.now() < until) {
    await read(unkept());
    await wait(5);
  }
  expect(await place()).toBe(1);
  expect(await read(unkept())).toMatchObject({ edition: newest, name: names.get(newest) });
  const last = newest;
  await hammer(300);
  expect(seen.at(-1)!.edition).toBe(last);
});

test("no answer had an edition that its data are not of, and none was older than one before", () => {
  expect(seen.filter(({ edition, name }) => name !== names.get(edition))).toEqual([]);
  expect(seen.filter(({ edition, given }) => edition < given)).toEqual([]);
});

test("watching a replica is silent, here and there", async () => {
  expect(program.output()).not.toMatch(/"level"|error/i);
  // Ours, above.
  expect((await databases.replicaLog()).match(/ERROR:.*LISTEN.*/g)).toHaveLength(1);
});
