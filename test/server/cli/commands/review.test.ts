import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { review } from "../../../../server/cli/commands/review.ts";
import { makePerson } from "../../../factories/people.ts";
import { cloneDatabase, type TestDatabase } from "../../../support/database.ts";
import { runCommand } from "../../../support/run-command.ts";
import { cleanUp, makeHome } from "../../../support/run-posada.ts";

let posada: TestDatabase;
let environment: Record<string, string>;
beforeAll(async () => {
  posada = await cloneDatabase("mexico");
  environment = {
    ...{ DATABASE_URL: posada.url, PUBLIC_DATABASE_URL: posada.publicUrl, LOG_LEVEL: "silent" },
    POSADA_HOME: await makeHome(),
  };
});
afterAll(async () => {
  await cleanUp();
  await posada?.drop();
});

const run = (...words: string[]) => runCommand(review, environment, ...words);
const outbox = () => readdir(join(environment.POSADA_HOME!, "outbox")).catch(() => []);

test.each([
  [["--month"], "USAGE"],
  [["--moon", "2026-03"], "USAGE"],
  [["--month", "March"], "BAD_INPUT"],
  [["--month", "9999-01"], "BAD_INPUT"],
  [["--month", "2026-03", "--as-of", "yesterday"], "BAD_INPUT"],
  [["--as-of", "9999-01-01"], "BAD_INPUT"],
  [["close"], "USAGE"],
  [["close", "--month", "2026-03"], "NOT_FOUND"],
])("%j is refused with %s, and starts nothing", async (words, code) => {
  await expect(run(...words)).rejects.toMatchObject({ code });
  expect(await posada.db.review.count()).toBe(0);
});

test("a month is started as of a day, and organizations are written to: once, however often it is called", async () => {
  const first = await run("--as-of", "2026-03-20");
  expect(first).toMatchObject({ code: 0, said: "" });
  expect(first.printed).toContain(
    "The review of 2026-03 is open, as of 2026-03-20: 32 tasks, 32 of them planned.",
  );
  const letters = await posada.db.outreachLetter.count();
  expect(letters).toBeGreaterThan(10);
  expect(first.printed).toContain(`Letters: ${letters} put in line, ${letters} handed over.`);
  const written = await outbox();
  expect(written).toHaveLength(letters);

  const again = await run("--month", "2026-03");
  expect(again.printed).toContain("Letters: 0 put in line, 0 handed over.");
  expect(await outbox()).toEqual(written);
  await expect(run("--month", "2026-02")).rejects.toMatchObject({ code: "WRONG_STATE" });
});

test("a month is closed, once, and its report goes to the admins", async () => {
  await makePerson(posada.db, { role: "ADMIN" });
  const before = (await outbox()).length;
  const { code, printed } = await run("close", "--month", "2026-03");
  expect([code, printed]).toEqual([0, "The review of 2026-03 is closed; its report went to the admins."]);
  expect(await outbox()).toHaveLength(before + 1);
  await expect(run("close", "--month", "2026-03")).rejects.toMatchObject({ code: "WRONG_STATE" });
  await expect(run("--month", "2026-03")).rejects.toMatchObject({ code: "WRONG_STATE" });
});

test("where letters are off, none are written", async () => {
  await posada.db.reviewPolicy.create({
    data: { number: 1, values: { letters: { on: false } }, changedBy: "system", changedAt: new Date() },
  });
  const before = (await outbox()).length;
  const { printed } = await run("--month", "2026-04", "--as-of", "2026-04-01");
  expect(printed).toContain("The review of 2026-04 is open, as of 2026-04-01");
  expect(printed).toContain("Letters: 0 put in line");
  expect(await outbox()).toHaveLength(before);
});
