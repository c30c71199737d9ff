import { once } from "node:events";
import { connect, createServer } from "node:net";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { isAlive } from "../../server/database/embedded/postmaster.ts";
import { cloneDatabase } from "../support/database.ts";
import {
  ask,
  cleanUp,
  freePort,
  makeHome,
  type Program,
  posada,
  postgresPid,
  runProgram,
  startPosada,
} from "../support/run-posada.ts";

// The tests tell one story of one data folder, in order.
let home: string;
let port: number;
let server: Program;
let environment: Record<string, string>;

beforeAll(async () => {
  home = await makeHome();
  port = await freePort();
  environment = { POSADA_HOME: home, PORT: String(port) };
});
afterAll(cleanUp);

const oneSentence = (output: string) => {
  expect(output.trim().split("\n")).toHaveLength(1);
  expect(output).not.toMatch(/^\s+at /m);
};

test("the first start loads the Mexico page, says where it is, and serves it", async () => {
  server = await startPosada(environment);
  expect(server.output()).toContain("Loaded the Mexico page");
  expect(server.output()).toContain(`http://127.0.0.1:${port}/graphql`);
  expect(server.output()).toContain(`http://127.0.0.1:${port}/auth/welcome?token=`);
  const { data } = await ask(port, '{ country(code: "MX") { slug } organizations { totalCount } }');
  expect(data.country.slug).toBe("mexico");
  expect(data.organizations.totalCount).toBeGreaterThan(30);
});

test("commands join the running server's database", async () => {
  const [doctor, seed, migrate] = await Promise.all([
    posada(environment, "doctor"),
    posada(environment, "seed"),
    posada(environment, "migrate"),
  ]);
  expect(doctor).toMatchObject({ code: 0, output: expect.stringContaining("no difference, nothing wrong.") });
  expect(seed).toMatchObject({ code: 0, output: expect.stringContaining("nothing was loaded") });
  expect(migrate).toMatchObject({ code: 0, output: expect.stringContaining("this version's shape") });
  expect(await posada(environment, "republish")).toMatchObject({
    code: 0,
    output: expect.stringMatching(/^Republished \d+ organizations\.\n$/),
  });
  expect(isAlive(await postgresPid(home))).toBe(true);
});

test("a second server on the same data folder, or on the same port, is refused in one sentence", async () => {
  const again = runProgram("server/main.ts", { ...environment, PORT: String(await freePort()) });
  const stranger = createServer().listen(0, "127.0.0.1");
  await once(stranger, "listening");
  const taken = String((stranger.address() as { port: number }).port);
  const { url, publicUrl, drop } = await cloneDatabase("empty");
  const blocked = runProgram("server/main.ts", {
    DATABASE_URL: url,
    PUBLIC_DATABASE_URL: publicUrl,
    POSADA_HOME: await makeHome(),
    PORT: taken,
    POSADA_SEED: "none",
  });
  try {
    expect(await again.ended).toBe(1);
    expect(again.output()).toContain("(ALREADY_RUNNING)");
    oneSentence(again.output());
    expect(await blocked.ended).toBe(1);
    expect(blocked.output()).toContain(`port ${taken}`);
    oneSentence(blocked.output().trim().split("\n").at(-1)!);
    expect(blocked.output()).toContain("(PORT_IN_USE)");
    expect(blocked.output()).not.toMatch(/^\s+at /m);
  } finally {
    stranger.close();
    await drop();
  }
});

test("a wrong environment is listed whole, and an unreachable database named, without a stack", async () => {
  const wrong = runProgram("server/main.ts", { PORT: "x", LOG_LEVEL: "loud", DATABASE_URL: "mysql://x" });
  const away = runProgram("server/main.ts", {
    DATABASE_URL: `postgres://a:b@127.0.0.1:${await freePort()}/posada`,
  });
  expect(await wrong.ended).toBe(1);
  for (const name of ["PORT", "LOG_LEVEL", "DATABASE_URL", "(BAD_ENVIRONMENT)"])
    expect(wrong.output()).toContain(name);
  oneSentence(wrong.output());
  expect(await away.ended).toBe(1);
  expect(away.output()).toContain("(DATABASE_UNREACHABLE)");
  oneSentence(away.output());
});

test("the command line helps, and refuses what it does not know with its own exit status", async () => {
  const [help, nothing, unknown, extra] = await Promise.all([
    posada(environment, "help"),
    posada(environment),
    posada(environment, "frobnicate"),
    posada(environment, "doctor", "--now"),
  ]);
  const names = ["api-key", "backup", "doctor", "migrate", "purge", "republish", "restore", "seed", "user"];
  for (const { code, output } of [help, nothing]) {
    expect(code).toBe(0);
    for (const name of names) expect(output).toContain(`posada ${name}`);
  }
  for (const { code, output } of [unknown, extra]) {
    expect(code).toBe(2);
    expect(output).toContain("(USAGE)");
    oneSentence(output);
  }
});

test("Postgres killed under the server: readers are told so, and answered again without a restart", async () => {
  const query = "{ organizations { totalCount } }";
  const before = await ask(port, query);
  const killed = await postgresPid(home);
  process.kill(-killed, "SIGKILL");
  const codes = new Set<string>();
  let last = await ask(port, query);
  while (last.errors || [0, killed].includes(await postgresPid(home))) {
    for (const { extensions } of last.errors ?? []) codes.add(extensions.code);
    last = await ask(port, query);
  }
  expect(last).toEqual(before);
  // A reader who asks in between may wait for the answer; who gets none is told why.
  codes.delete("UNAVAILABLE");
  expect([...codes]).toEqual([]);
  expect(server.child.exitCode).toBeNull();
});

test("asked to stop, it finishes the request under way, then goes, and Postgres with it", async () => {
  const postgres = await postgresPid(home);
  const body = JSON.stringify({ query: "{ organizations { totalCount } }" });
  const socket = connect(port, "127.0.0.1");
  let answer = "";
  socket.setEncoding("utf8").on("data", (text) => {
    answer += text;
  });
  socket.write(
    `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`,
  );
  // Another answer shows that the server has read this half.
  await ask(port, "{ edition { number } }");
  server.child.kill("SIGTERM");
  await new Promise((resolve) => setTimeout(resolve, 200));
  socket.write(body);
  expect(await server.ended).toBe(0);
  expect(answer).toContain("HTTP/1.1 200");
  expect(answer).toContain("totalCount");
  expect(isAlive(postgres)).toBe(false);
});

test("a later start serves what was there, without loading it again; with an admin it prints no link", async () => {
  const admin = { POSADA_ADMIN_EMAIL: "ana@example.org", POSADA_ADMIN_PASSWORD: "a long enough password" };
  server = await startPosada({ ...environment, ...admin });
  expect(server.output()).not.toContain("Loaded");
  expect(server.output()).toContain(`http://127.0.0.1:${port}/editorial/graphql`);
  expect(server.output()).not.toContain("token=");
  expect((await ask(port, "{ organizations { totalCount } }")).data.organizations.totalCount).toBeGreaterThan(
    30,
  );
  server.child.kill("SIGINT");
  expect(await server.ended).toBe(0);
});
