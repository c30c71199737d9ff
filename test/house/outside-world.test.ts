import { expect, test } from "@jest/globals";
import { filesLike, occurrences } from "./project-files.ts";

const code = filesLike("server/**/*.ts", "prisma/seed/**/*.ts");
const programs = ["server/cli/", "server/main.ts"];

test("only programs read their environment and arguments", () => {
  expect(occurrences(/\bprocess\s*\.\s*(env|argv)\b/, code, [...programs, "server/env.ts"])).toEqual([]);
});

test("only programs and the app's composition look at the clock: everybody else is told the time", () => {
  const clock = /\bnew Date\(\s*\)|\bDate\.now\b|\bDate\(\)/;
  expect(occurrences(clock, code, [...programs, "server/app.ts"])).toEqual([]);
});

test("only programs end the process or write to its streams", () => {
  expect(
    occurrences(/\bprocess\s*\.\s*(exit\b|exitCode|stdout|stderr|stdin)|\bconsole\./, code, programs),
  ).toEqual([]);
});

test("only verbs of the rooms, publishing and the database's own files touch Prisma's client", () => {
  const client = /generated\/prisma|["']@prisma\/client/;
  const rooms = [
    "organizations",
    "policies",
    "api-keys",
    "audit",
    "proposals",
    "bulk",
    "report",
    "countries",
    "sections",
    "users",
    "views",
    "verification",
    "quality",
    "reviews",
    "outreach",
    "publishing",
    "interchange",
    "editorial",
  ];
  const allowed = ["server/database/prisma.ts", ...rooms.map((room) => `server/${room}/`), "prisma/seed/"];
  expect(occurrences(client, code, allowed)).toEqual([]);
});

test("a coded error is thrown by fail alone", () => {
  expect(occurrences(/\bthrow new PosadaError\b/, code, ["server/errors.ts"])).toEqual([]);
});
