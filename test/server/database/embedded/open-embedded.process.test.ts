import { once } from "node:events";
import { readFile, rename, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterEach, expect, test } from "@jest/globals";
import { openEmbedded } from "../../../../server/database/embedded/open-embedded.ts";
import { isAlive } from "../../../../server/database/embedded/postmaster.ts";
import { runApp } from "./run-app.ts";
import {
  cleanScratch,
  clusterOf,
  commonHome,
  postgresPid,
  query,
  scratchFolder,
  scratchHome,
  usedHome,
} from "./scratch.ts";

afterEach(cleanScratch);

const quiet = { say: () => {}, durable: false };

test("makes a closed data folder with a UTF-8 database in C.UTF-8 order, UTC and checksums, on 127.0.0.1 only", async () => {
  const home = await scratchHome();
  const database = await openEmbedded({ home, as: "server", ...quiet });
  expect(database.url).toMatch(/^postgres:\/\/posada:[0-9a-f]{48}@127\.0\.0\.1:\d+\/posada$/);
  const [row] = await query(
    database.url,
    `select pg_encoding_to_char(encoding) as encoding, datlocale, current_setting('timezone') as zone,
       current_setting('data_checksums') as checksums, current_setting('listen_addresses') as address,
       current_setting('unix_socket_directories') as sockets, current_setting('password_encryption') as password,
       usesuper from pg_database, pg_user where datname = current_database() and usename = current_user`,
  );
  expect(row).toEqual({
    encoding: "UTF8",
    datlocale: "C.UTF-8",
    zone: "UTC",
    checksums: "on",
    address: "127.0.0.1",
    sockets: "",
    password: "scram-sha-256",
    usesuper: true,
  });
  expect((await stat(home)).mode & 0o066).toBe(0);
  expect((await stat(join(home, "database.json"))).mode & 0o777).toBe(0o600);
  expect((await stat(await clusterOf(home))).mode & 0o777).toBe(0o700);
  const pid = await postgresPid(home);
  await database.close();
  await database.close();
  expect(isAlive(pid)).toBe(false);
});

test("a second open keeps data and URL", async () => {
  const home = await commonHome();
  const first = await openEmbedded({ home, as: "server", ...quiet });
  await query(first.url, "create table kept as select 'ñandú' as word");
  await first.close();
  const second = await openEmbedded({ home, as: "server", ...quiet });
  expect(second.url).toBe(first.url);
  expect(await query(second.url, "select word from kept")).toEqual([{ word: "ñandú" }]);
  await second.close();
});

test("refuses a wrong password", async () => {
  const home = await commonHome();
  const database = await openEmbedded({ home, as: "server", ...quiet });
  await expect(query(database.url.replace(/:[0-9a-f]{48}@/, ":guess@"), "select 1")).rejects.toThrow(
    /password/,
  );
  await database.close();
});

test("a process ends by itself after close", async () => {
  const app = runApp({ home: await commonHome(), as: "command", onceOnly: true });
  await app.told("closed");
  expect(await app.ended).toBe(0);
});

test("a log over 10 MB makes way for a new one at the next start", async () => {
  const home = await usedHome();
  await writeFile(join(home, "postgres.log"), Buffer.alloc(10 * 1024 * 1024 + 1, "x"));
  const database = await openEmbedded({ home, as: "server", ...quiet });
  await database.close();
  expect((await stat(join(home, "postgres.log"))).size).toBeLessThan(20_000);
  expect((await stat(join(home, "postgres.log.1"))).size).toBe(10 * 1024 * 1024 + 1);
});

test("a data folder that cannot be made is HOME_NOT_WRITABLE, and named", async () => {
  const folder = await scratchFolder();
  await writeFile(join(folder, "file"), "");
  const home = join(folder, "file", "home");
  await expect(openEmbedded({ home, as: "server", ...quiet })).rejects.toMatchObject({
    code: "HOME_NOT_WRITABLE",
    message: expect.stringContaining(home),
  });
});

test("a database of another major version is refused with a sentence that names both", async () => {
  const home = await usedHome();
  await (await openEmbedded({ home, as: "server", ...quiet })).close();
  await writeFile(join(await clusterOf(home), "PG_VERSION"), "14\n");
  await expect(openEmbedded({ home, as: "server", ...quiet })).rejects.toMatchObject({
    code: "DATABASE_START_FAILED",
    message: expect.stringMatching(/PostgreSQL 14.*PostgreSQL \d\d/),
  });
});

test("a Postgres that will not start is told with the end of its log", async () => {
  const home = await usedHome();
  await (await openEmbedded({ home, as: "server", ...quiet })).close();
  const settings = join(await clusterOf(home), "postgresql.conf");
  await writeFile(settings, `${await readFile(settings, "utf8")}\nshared_buffers = 'plenty'\n`);
  await expect(openEmbedded({ home, as: "server", ...quiet })).rejects.toMatchObject({
    code: "DATABASE_START_FAILED",
    message: expect.stringMatching(/postgres\.log.*[\s\S]*shared_buffers/),
  });
});

test("a port that another program has taken is no hindrance", async () => {
  const home = await commonHome();
  const first = await openEmbedded({ home, as: "server", ...quiet });
  await first.close();
  const other = createServer().listen(Number(new URL(first.url).port), "127.0.0.1");
  await once(other, "listening");
  const second = await openEmbedded({ home, as: "server", ...quiet });
  expect(second.url).not.toBe(first.url);
  expect(await query(second.url, "select 1 as here")).toEqual([{ here: 1 }]);
  await second.close();
  other.close();
});

test("a lost database folder is reported, never replaced by an empty one", async () => {
  const home = await commonHome();
  await (await openEmbedded({ home, as: "server", ...quiet })).close();
  const cluster = await clusterOf(home);
  await rename(cluster, `${cluster}-away`);
  await expect(openEmbedded({ home, as: "server", ...quiet })).rejects.toMatchObject({
    code: "DATABASE_START_FAILED",
    message: expect.stringContaining(`${cluster} is gone`),
  });
  await rename(`${cluster}-away`, cluster);
  await (await openEmbedded({ home, as: "server", ...quiet })).close();
});
