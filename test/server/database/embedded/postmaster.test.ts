import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import {
  disarmLeftover,
  isAlive,
  parsePostmaster,
  recordedPostmaster,
  runningPostmaster,
} from "../../../../server/database/embedded/postmaster.ts";

let cluster = "";
beforeEach(async () => {
  cluster = await mkdtemp(join(tmpdir(), "posada-test-"));
});
afterEach(() => rm(cluster, { recursive: true }));

const lines = (pid: number) => `${pid}\n/data\n1795000000\n20123\n\n127.0.0.1\n  1234567  42\nready   \n`;

test("reads process, port and status", () => {
  expect(parsePostmaster(lines(77))).toEqual({ pid: 77, port: 20123, status: "ready" });
});

test("a file that is still being written means starting; an empty one, nothing", () => {
  expect(parsePostmaster("77\n/data\n1795000000\n20123\n")).toMatchObject({ pid: 77, status: "starting" });
  expect(parsePostmaster("")).toBeUndefined();
});

test("a process that is not Postgres is not taken for it", async () => {
  await writeFile(join(cluster, "postmaster.pid"), lines(process.pid));
  expect(await recordedPostmaster(cluster)).toMatchObject({ pid: process.pid });
  expect(await runningPostmaster(cluster)).toBeUndefined();
});

test("disarming leaves a number that no process has, and every other line", async () => {
  const file = join(cluster, "postmaster.pid");
  await writeFile(file, lines(process.pid));
  disarmLeftover(cluster, { pid: process.pid, port: 20123, status: "ready" });
  const text = await readFile(file, "utf8");
  expect(text.split("\n").slice(1)).toEqual(lines(0).split("\n").slice(1));
  expect(isAlive(Number.parseInt(text, 10))).toBe(false);
});

test("disarming spares a file that another Postgres has written meanwhile", async () => {
  const file = join(cluster, "postmaster.pid");
  await writeFile(file, lines(88));
  disarmLeftover(cluster, { pid: 77, port: 20123, status: "ready" });
  expect(await readFile(file, "utf8")).toBe(lines(88));
});
