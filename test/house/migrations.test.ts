import { createHash } from "node:crypto";
import { expect, test } from "@jest/globals";
import { filesLike, textOf } from "./project-files.ts";

const landed = new Map(
  textOf("prisma/migrations/landed.txt")
    .trimEnd()
    .split("\n")
    .map((line): [string, string] => [line.slice(66), line.slice(0, 64)]),
);

test("a migration that landed is never edited, renamed or taken away", () => {
  const files = filesLike("prisma/migrations/*/migration.sql");
  const present = files.map((file) => [
    file.split("/").at(-2)!,
    createHash("sha256").update(textOf(file)).digest("hex"),
  ]);
  expect(Object.fromEntries(present)).toEqual(Object.fromEntries(landed));
});

test("migrations say when they were written and what they do, and each has a time of its own", () => {
  const names = [...landed.keys()];
  expect(names.filter((name) => !/^\d{14}_[a-z0-9]+(_[a-z0-9]+)*$/.test(name))).toEqual([]);
  expect(new Set(names.map((name) => name.slice(0, 14))).size).toBe(names.length);
});
