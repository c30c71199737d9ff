import { access, readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { readEnvironment } from "../../server/env.ts";
import { hashOf, printManifest } from "../../server/public/registered/manifest.ts";
import { root } from "../../server/root.ts";
import { type RunningServer, startServer } from "../../server/start.ts";
import { cloneDatabase, type TestDatabase } from "../support/database.ts";
import { tokenIn } from "../support/letter-link.ts";
import { cleanUp, freePort, makeHome } from "../support/run-posada.ts";

const password = "a long enough password";
let database: TestDatabase;
let environment: Record<string, string>;
let server: RunningServer;

beforeEach(async () => {
  database = await cloneDatabase("empty");
  environment = {
    DATABASE_URL: database.url,
    PUBLIC_DATABASE_URL: database.publicUrl,
    POSADA_HOME: await makeHome(),
    POSADA_SEED: "none",
    PORT: String(await freePort()),
    LOG_LEVEL: "silent",
  };
});
afterEach(async () => {
  await server?.stop();
  await cleanUp();
  await database?.drop();
});

/** Starts the server, in place of the one that ran before. */
async function start(more: Record<string, string> = {}): Promise<RunningServer> {
  await server?.stop();
  const given = readEnvironment({ ...environment, ...more }, root);
  server = await startServer(given, { now: () => new Date(), say: () => {} });
  return server;
}

async function submit(path: string, fields: Record<string, string>): Promise<number> {
  return (await fetch(server.url + path, { method: "POST", body: new URLSearchParams(fields) })).status;
}

/** Chooses a password on the page to which the link for the first admin leads. */
const welcome = (link: string, email: string) =>
  submit("/auth/welcome", { token: tokenIn(link), name: "First", email, password, repeat: password });

async function signIn(email: string): Promise<number> {
  const headers = { "content-type": "application/json", origin: server.url };
  const body = JSON.stringify({ email, password });
  return (await fetch(`${server.url}/auth/sign-in/email`, { method: "POST", headers, body })).status;
}

test("a start without an admin gives a link for the first one, the next start another in its place; with one, none", async () => {
  const { firstAdminLink: old } = await start();
  const { firstAdminLink: link } = await start();
  expect(await welcome(old!, "first@example.org")).toBe(410);
  expect(await welcome(link!, "first@example.org")).toBe(200);
  expect(await welcome(link!, "eve@example.org")).toBe(410);
  expect(await signIn("first@example.org")).toBe(200);

  const other = { POSADA_ADMIN_EMAIL: "other@example.org", POSADA_ADMIN_PASSWORD: password };
  expect((await start(other)).firstAdminLink).toBeNull();
  expect(await signIn("other@example.org")).toBe(401);
  expect(await signIn("first@example.org")).toBe(200);
});

test("a manifest that is wrong stops the start before anything is opened; a right one is known from the first request", async () => {
  const file = join(dirname(environment.POSADA_HOME!), "operations.json");
  const body = "query Edition {\n  edition\n}";
  const operation = { id: hashOf(body), name: "Edition", type: "query", body } as const;
  await writeFile(file, printManifest([{ ...operation, id: hashOf("another") }]));
  await expect(start({ POSADA_OPERATIONS: file })).rejects.toMatchObject({
    code: "BAD_ENVIRONMENT",
    message: expect.stringContaining(`POSADA_OPERATIONS names ${file}, in which operations[0].id is not`),
  });
  // The data folder is made by whoever opens something in it.
  await expect(access(environment.POSADA_HOME!)).rejects.toThrow("ENOENT");

  await writeFile(file, printManifest([operation]));
  const { url } = await start({ POSADA_OPERATIONS: file, POSADA_OPERATIONS_ONLY: "on" });
  const ask = async (said: object) => {
    const headers = { "content-type": "application/json" };
    return (await fetch(`${url}/graphql`, { method: "POST", headers, body: JSON.stringify(said) })).json();
  };
  const extensions = { persistedQuery: { version: 1, sha256Hash: operation.id } };
  expect(await ask({ extensions })).toEqual({ data: { edition: expect.any(Number) } });
  expect(await ask({ query: "{ edition }" })).toMatchObject({
    errors: [{ extensions: { code: "OPERATION_NOT_REGISTERED" } }],
  });
});

test("the environment makes the first admin of an empty directory, whose letters lie in the data folder's outbox", async () => {
  const admin = { POSADA_ADMIN_EMAIL: "Env@Example.org", POSADA_ADMIN_PASSWORD: password };
  expect((await start(admin)).firstAdminLink).toBeNull();
  expect(await signIn("env@example.org")).toBe(200);
  expect(await submit("/auth/reset", { email: "env@example.org" })).toBe(200);
  await server.stop();
  expect(await readdir(join(environment.POSADA_HOME!, "outbox"))).toEqual([expect.stringMatching(/\.eml$/)]);
});
