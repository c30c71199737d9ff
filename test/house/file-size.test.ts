import { expect, test } from "@jest/globals";
import { filesLike, textOf } from "./project-files.ts";

/** The first that fits a file decides: how many lines one idea of its kind takes at most. */
const aims: [kind: RegExp, lines: number][] = [
  [/^server\/main\.ts$/, 20],
  // The house aims at 40; a public type carries the documentation of each of its fields.
  [/\.type\.ts$/, 140],
  [/\.(input|resolver)\.ts$/, 60],
  // The house aims at 30; a policy has a sentence for each of its permissions, in every language.
  [/^server\/policies\//, 70],
  [/^server\/quality\/rules\//, 60],
  [/^server\/jobs\//, 20],
  [/./, 300],
];

test("a file holds one idea: none is longer than its kind allows", () => {
  const tooLong = filesLike(
    "server/**/*.ts",
    "prisma/**/*.ts",
    "ide/**/*.{ts,tsx}",
    "admin/**/*.{ts,tsx}",
    "scripts/**/*.ts",
    "test/**/*.ts",
  ).flatMap((file) => {
    const most = aims.find(([kind]) => kind.test(file))![1];
    const lines = textOf(file).trimEnd().split("\n").length;
    return lines > most ? [`${file} has ${lines} lines, its kind takes at most ${most}`] : [];
  });
  expect(tooLong).toEqual([]);
});
