import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { root } from "../../../../server/root.ts";
import { linkIn, tokenIn } from "../../../support/letter-link.ts";
import {
  cleanUp,
  freePort,
  makeHome,
  type Program,
  posada,
  startPosada,
} from "../../../support/run-posada.ts";

// The tests tell one story of one data folder, in order.
let environment: Record<string, string>;
let server: Program;
let origin: string;
const password = "a long enough password";

beforeAll(async () => {
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  environment = { POSADA_HOME: await makeHome(), PORT: String(port), POSADA_SEED: "none" };
});
afterAll(cleanUp);

/** Chooses a password on the page to which a printed link leads. */
async function welcome(link: string, more: Record<string, string> = {}): Promise<number> {
  const body = new URLSearchParams({ token: tokenIn(link), password, repeat: password, ...more });
  return (await fetch(`${origin}/auth/welcome`, { method: "POST", body })).status;
}

async function signIn(email: string, given = password): Promise<number> {
  const headers = { "content-type": "application/json", origin };
  const body = JSON.stringify({ email, password: given });
  return (await fetch(`${origin}/auth/sign-in/email`, { method: "POST", headers, body })).status;
}

async function stop(): Promise<void> {
  server.child.kill("SIGTERM");
  expect(await server.ended).toBe(0);
}

const firstAdminLink = (output: string) => /first admin.*: (http\S+)/.exec(output)?.[1];

test("a start without an admin prints a link for the first one; the next start replaces it", async () => {
  server = await startPosada(environment);
  await server.said("/auth/welcome?token=");
  const old = firstAdminLink(server.output())!;
  await stop();
  server = await startPosada(environment);
  await server.said("/auth/welcome?token=");
  const link = firstAdminLink(server.output())!;
  const person = { email: "first@example.org", name: "First" };
  expect(await welcome(old, person)).toBe(410);
  expect(await welcome(link, person)).toBe(200);
  expect(await welcome(link, { ...person, email: "eve@example.org" })).toBe(410);
  expect(await signIn("first@example.org")).toBe(200);
});

test("the next start has its admin: nothing is printed, and the environment makes no other", async () => {
  await stop();
  const admin = { POSADA_ADMIN_EMAIL: "other@example.org", POSADA_ADMIN_PASSWORD: password };
  server = await startPosada({ ...environment, ...admin });
  await server.said("Sign in: ");
  expect(server.output()).not.toContain("token=");
  expect(await signIn("other@example.org")).toBe(401);
});

test("a command lets somebody in by a link that is printed once", async () => {
  const words = ["--email", "Bea@Example.org", "--role", "EDITOR", "--countries", "MX", "--name", "Bea"];
  const { code, output } = await posada(environment, "user", "create", ...words);
  expect(code).toBe(0);
  const link = linkIn({ text: output, html: `href="${/http\S+/.exec(output)![0]}"` });
  expect(await welcome(link, { name: "Bea" })).toBe(200);
  expect(await signIn("bea@example.org")).toBe(200);
  const again = await posada(environment, "user", "create", ...words);
  expect(again.code).toBe(1);
  expect(again.output).toContain("Somebody with this address is here already.");
});

test("a command takes a password from another program, never as an argument", async () => {
  const create = ["user", "create", "--email", "carla@example.org", "--role", "ADMIN"];
  expect(await run([...create, "--password-stdin"], `${password}\n`)).toContain(
    "carla@example.org may sign in.",
  );
  expect(await signIn("carla@example.org")).toBe(200);
  expect(await run([...create, "--password-stdin"], "short\n")).toContain("(USAGE)");
  expect((await posada(environment, ...create, "--password", password)).code).toBe(2);
});

test("commands list who there is, and keep somebody out", async () => {
  expect((await posada(environment, "user", "deactivate", "BEA@example.org")).code).toBe(0);
  const { output } = await posada(environment, "user", "list");
  expect(output.trim().split("\n").sort()).toEqual([
    "bea@example.org  EDITOR  MX  deactivated  Bea",
    "carla@example.org  ADMIN  everywhere  active  carla",
    "first@example.org  ADMIN  everywhere  active  First",
  ]);
  expect(await signIn("bea@example.org")).toBe(403);
  const nobody = await posada(environment, "user", "deactivate", "nobody@example.org");
  expect(nobody.output).toContain("(NOT_FOUND)");
});

test("without a mail server, letters lie in the data folder's outbox", async () => {
  const body = new URLSearchParams({ email: "carla@example.org" });
  expect((await fetch(`${origin}/auth/reset`, { method: "POST", body })).status).toBe(200);
  await stop();
  expect(await readdir(join(environment.POSADA_HOME!, "outbox"))).toEqual([expect.stringMatching(/\.eml$/)]);
});

test("the environment makes the first admin of an empty directory", async () => {
  const admin = { POSADA_ADMIN_EMAIL: "Env@Example.org", POSADA_ADMIN_PASSWORD: password };
  server = await startPosada({ ...environment, POSADA_HOME: await makeHome(), ...admin });
  await server.said("Sign in: ");
  expect(server.output()).not.toContain("token=");
  expect(await signIn("env@example.org")).toBe(200);
  await stop();
});

/** Runs a command with something at its standard input; gives what it says. */
async function run(words: string[], input: string): Promise<string> {
  const child = spawn(process.execPath, ["--no-warnings", join(root, "server/cli/posada.ts"), ...words], {
    cwd: root,
    env: { PATH: process.env.PATH!, ...environment },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  child.stdin.end(input);
  await once(child, "close");
  return output;
}
