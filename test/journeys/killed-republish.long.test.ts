import { setTimeout as pause } from "node:timers/promises";
import { afterAll, expect, test } from "@jest/globals";
import { openEmbedded } from "../../server/database/embedded/open-embedded.ts";
import { openDatabase } from "../../server/database/prisma.ts";
import { makeOrganization } from "../factories/organization.ts";
import { publishOrganizations } from "../factories/publish-organizations.ts";
import { cleanUp, makeHome, posada, runProgram } from "../support/run-posada.ts";

afterAll(cleanUp);

test("republishing killed at any moment, again and again, leaves nothing that one whole run does not mend", async () => {
  const environment = { POSADA_HOME: await makeHome() };
  await posada(environment, "seed");
  const store = await openEmbedded({ home: environment.POSADA_HOME, as: "command", say: () => {} });
  const db = openDatabase(store.url);
  try {
    await publishOrganizations(
      db,
      Array.from({ length: 1_000 }, () => makeOrganization()),
    );
    for (let milliseconds = 300; milliseconds <= 3_000; milliseconds += 300) {
      await db.$executeRaw`UPDATE published.organization SET document = '{}', places = '{}'`;
      const republishing = runProgram("server/cli/posada.ts", environment, "republish");
      await pause(milliseconds);
      republishing.child.kill("SIGKILL");
      await republishing.ended;
      expect((await posada(environment, "republish")).code).toBe(0);
      expect(await posada(environment, "doctor")).toMatchObject({ code: 0 });
    }
  } finally {
    await db.$disconnect();
    await store.close();
  }
});
