import { readdir } from "node:fs/promises";
import { afterEach, expect, test } from "@jest/globals";
import { openEmbedded } from "../../../../server/database/embedded/open-embedded.ts";
import { isAlive } from "../../../../server/database/embedded/postmaster.ts";
import { openWhileClosing } from "./open-while-closing.ts";
import { runApp } from "./run-app.ts";
import { cleanScratch, commonHome, postgresPid, query, scratchHome } from "./scratch.ts";

afterEach(cleanScratch);

const quiet = { say: () => {}, durable: false };

test("a second server is refused by name, and the first goes on", async () => {
  const home = await commonHome();
  const first = runApp({ home, as: "server" });
  const { url = "" } = await first.told("url");
  await expect(openEmbedded({ home, as: "server", ...quiet })).rejects.toMatchObject({
    code: "ALREADY_RUNNING",
    message: expect.stringMatching(new RegExp(`process ${first.pid}\\).*${home}`)),
  });
  expect(await query(url, "select 1 as here")).toEqual([{ here: 1 }]);
  await first.close();
});

test("a command joins the running server and does not stop it; the server's close does", async () => {
  const home = await commonHome();
  const server = runApp({ home, as: "server" });
  const { url = "" } = await server.told("url");
  const pid = await postgresPid(home);
  const command = await openEmbedded({ home, as: "command", ...quiet });
  expect(command.url).toBe(url);
  await command.close();
  expect(await query(url, "select 1 as here")).toEqual([{ here: 1 }]);
  await server.close();
  expect(isAlive(pid)).toBe(false);
});

test("a server that closes before a command leaves Postgres to it", async () => {
  const home = await commonHome();
  const server = await openEmbedded({ home, as: "server", ...quiet });
  const command = await openEmbedded({ home, as: "command", ...quiet });
  const pid = await postgresPid(home);
  await server.close();
  expect(await query(command.url, "select 1 as here")).toEqual([{ here: 1 }]);
  await command.close();
  expect(isAlive(pid)).toBe(false);
});

test("two processes that open a fresh data folder at once end with one cluster and one URL", async () => {
  const home = await scratchHome();
  const apps = [runApp({ home, as: "server" }), runApp({ home, as: "command" })];
  const [first, second] = await Promise.all(apps.map((app) => app.told("url")));
  expect(second?.url).toBe(first?.url);
  await query(first?.url ?? "", "create table kept as select 1 as number");
  expect(await query(second?.url ?? "", "select number from kept")).toEqual([{ number: 1 }]);
  const left = await readdir(home);
  expect(left.filter((name) => name.includes(".new-"))).toEqual([]);
  const pid = await postgresPid(home);
  await Promise.all(apps.map((app) => app.close()));
  expect(isAlive(pid)).toBe(false);
});

test("a server that opens while a command closes always has a working database", async () => {
  await openWhileClosing(await commonHome(), 6);
});

test("many who open and close at once leave nothing running", async () => {
  const home = await commonHome();
  const opened = await Promise.all(
    Array.from({ length: 4 }, () => openEmbedded({ home, as: "command", ...quiet })),
  );
  const pid = await postgresPid(home);
  await Promise.all(opened.map((database) => database.close()));
  expect(isAlive(pid)).toBe(false);
});
