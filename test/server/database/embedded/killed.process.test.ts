import { spawn } from "node:child_process";
import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterEach, expect, test } from "@jest/globals";
import { openEmbedded } from "../../../../server/database/embedded/open-embedded.ts";
import { isAlive } from "../../../../server/database/embedded/postmaster.ts";
import { runApp } from "./run-app.ts";
import { cleanScratch, clusterOf, postgresPid, query, usedHome } from "./scratch.ts";

afterEach(cleanScratch);

// What a killed Postgres has committed counts only when it writes in earnest.
const quiet = { say: () => {}, durable: true };

test("a killed app leaves Postgres running; the next one joins it and finds the data", async () => {
  const home = await usedHome();
  const app = runApp({ home, as: "server", durable: true });
  const { url = "" } = await app.told("url");
  await query(url, "create table kept as select 1 as number");
  const pid = await postgresPid(home);
  await app.kill();
  expect(isAlive(pid)).toBe(true);
  const next = await openEmbedded({ home, as: "server", ...quiet });
  expect(next.url).toBe(url);
  expect(await postgresPid(home)).toBe(pid);
  expect(await query(next.url, "select number from kept")).toEqual([{ number: 1 }]);
  await next.close();
  expect(isAlive(pid)).toBe(false);
});

test("app and Postgres both killed: the next open starts it again with the data", async () => {
  const home = await usedHome();
  const app = runApp({ home, as: "server", durable: true });
  const { url = "" } = await app.told("url");
  await query(url, "create table kept as select 1 as number");
  process.kill(-(await postgresPid(home)), "SIGKILL");
  await app.kill();
  const next = await openEmbedded({ home, as: "server", ...quiet });
  expect(await query(next.url, "select number from kept")).toEqual([{ number: 1 }]);
  await next.close();
});

test.each([
  ["with all its children", -1],
  ["alone", 1],
])(
  "Postgres killed %s under a running server comes back on the same port with its data",
  async (_how, sign) => {
    const home = await usedHome();
    const said: string[] = [];
    let back = () => {};
    const restarted = new Promise<void>((resolve) => (back = resolve));
    const server = await openEmbedded({
      home,
      as: "server",
      durable: true,
      say: (line) => said.push(line),
      onRestart: back,
    });
    await query(server.url, "create table kept as select 1 as number");
    const pid = await postgresPid(home);
    process.kill(sign * pid, "SIGKILL");
    await restarted;
    expect(await postgresPid(home)).not.toBe(pid);
    expect(await query(server.url, "select number from kept")).toEqual([{ number: 1 }]);
    expect(said).toEqual([expect.stringContaining("stopped unexpectedly")]);
    const again = await postgresPid(home);
    await server.close();
    expect(isAlive(again)).toBe(false);
  },
);

test("a server and a command beside it both come back after a kill, and the last to leave stops Postgres", async () => {
  const home = await usedHome();
  const server = runApp({ home, as: "server", durable: true });
  const { url } = await server.told("url");
  const command = runApp({ home, as: "command" });
  expect((await command.told("url")).url).toBe(url);
  process.kill(-(await postgresPid(home)), "SIGKILL");
  await Promise.all([server.told("restarted"), command.told("restarted")]);
  const pid = await postgresPid(home);
  await server.close();
  expect(isAlive(pid)).toBe(true);
  expect(await query(url ?? "", "select 1 as here")).toEqual([{ here: 1 }]);
  await command.close();
  expect(isAlive(pid)).toBe(false);
});

test("a child that works on after Postgres was killed only delays its return", async () => {
  const home = await usedHome();
  let back = () => {};
  const restarted = new Promise<void>((resolve) => {
    back = resolve;
  });
  const server = await openEmbedded({ home, as: "server", ...quiet, onRestart: back });
  const busy = `do $$ declare begun timestamptz := clock_timestamp();
    begin while clock_timestamp() < begun + interval '1 second' loop end loop; end $$`;
  const worked = query(server.url, busy).catch(() => {});
  await setTimeout(200);
  process.kill(await postgresPid(home), "SIGKILL");
  await restarted;
  await worked;
  expect(await query(server.url, "select 1 as here")).toEqual([{ here: 1 }]);
  await server.close();
});

test("closing in the moment of a kill ends, and leaves nothing running", async () => {
  const home = await usedHome();
  const server = await openEmbedded({ home, as: "server", ...quiet });
  process.kill(-(await postgresPid(home)), "SIGKILL");
  await server.close();
  await setTimeout(500); // long enough for a new one to show, or for the killed one to be gone
  const pid = await postgresPid(home);
  expect(pid !== 0 && isAlive(pid)).toBe(false);
});

test("a left-over postmaster.pid whose number belongs to another program fools nobody", async () => {
  const home = await usedHome();
  const app = runApp({ home, as: "server", durable: true });
  await query((await app.told("url")).url ?? "", "create table kept as select 1 as number");
  process.kill(-(await postgresPid(home)), "SIGKILL");
  await app.kill();
  // A stranger under the account that Postgres runs as: Postgres by itself would take it for another Postgres.
  const file = join(await clusterOf(home), "postmaster.pid");
  const { uid } = await stat(file);
  const stranger = spawn("/bin/sleep", ["60"], { uid });
  try {
    await writeFile(file, (await readFile(file, "utf8")).replace(/^\d+/, String(stranger.pid)));
    const next = await openEmbedded({ home, as: "server", ...quiet });
    expect(await query(next.url, "select number from kept")).toEqual([{ number: 1 }]);
    await next.close();
    expect(isAlive(stranger.pid ?? 0)).toBe(true);
  } finally {
    stranger.kill("SIGKILL");
  }
});
