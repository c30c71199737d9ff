import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { makeBareOrganization } from "../../../factories/organization.ts";
import { publishOrganizations } from "../../../factories/publish-organizations.ts";
import { cloneDatabase, type TestDatabase } from "../../../support/database.ts";
import { cleanUp, posada, runProgram } from "../../../support/run-posada.ts";

const many = 1_500;
let directory: TestDatabase;
let environment: Record<string, string>;
beforeAll(async () => {
  directory = await cloneDatabase("empty");
  environment = { DATABASE_URL: directory.url, PUBLIC_DATABASE_URL: directory.publicUrl };
  const houses = Array.from({ length: many }, (_, index) =>
    makeBareOrganization({ name: `House ${index}`, nameStatus: "UNKNOWN", nameBasis: "Its door." }),
  );
  await publishOrganizations(directory.db, houses);
});
afterAll(async () => {
  await cleanUp();
  await directory?.drop();
});

const run = () => directory.db.ruleRun.findFirst({ orderBy: { startedAt: "desc" } });

test("a check that is killed goes on where it was, and one after it changes nothing", async () => {
  const killed = runProgram("server/cli/posada.ts", environment, "check");
  while (((await run())?.checked ?? 0) === 0) await pause(5);
  killed.child.kill("SIGKILL");
  await killed.ended;
  const stopped = await run();
  expect(stopped!.finishedAt).toBeNull();
  expect(stopped!.checked).toBeLessThan(many);

  const resumed = await posada(environment, "check");
  expect(resumed).toMatchObject({
    code: 0,
    output: expect.stringContaining(`Checked ${many} organizations`),
  });
  expect(await run()).toMatchObject({ id: stopped!.id, checked: many });
  expect(await directory.db.finding.count({ where: { rule: "NAME_UNKNOWN" } })).toBe(many);

  const again = await posada(environment, "check");
  expect(again.output).toMatch(/: 0 findings are new, 0 are gone\.\nOpen: \d+ BLOCKING, /);
  const wrong = await posada(environment, "check", "--as-of", "tomorrow");
  expect(wrong).toMatchObject({ code: 2, output: expect.stringContaining("(USAGE)") });
});
