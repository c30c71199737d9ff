import { expect, test } from "@jest/globals";
import { doctor } from "../../server/cli/commands/doctor.ts";
import type { Database } from "../../server/database/prisma.ts";
import { usualDays } from "../../server/verification/intervals.ts";
import { confirmClaims } from "../factories/edit-organizations.ts";
import { makeBareOrganization, makeEntry } from "../factories/organization.ts";
import { publishOrganizations } from "../factories/publish-organizations.ts";
import { cloneDatabase } from "../support/database.ts";
import { runCommand } from "../support/run-command.ts";
import { cleanUp, freePort, makeHome, startPosada } from "../support/run-posada.ts";

/** So many that their due dates are reckoned in three batches. */
const houses = Array.from({ length: 420 }, () => makeBareOrganization({ entries: [makeEntry()] }));
const patience = { timeout: 60_000 };

const reckoned = (db: Database) => db.organization.count({ where: { policyNumber: 2 } });

test("a server killed while it reckons due dates anew goes on with the rest at the next start", async () => {
  const { url, publicUrl, db, drop } = await cloneDatabase("empty");
  const database = { DATABASE_URL: url, PUBLIC_DATABASE_URL: publicUrl };
  const environment = {
    ...database,
    POSADA_HOME: await makeHome(),
    POSADA_SEED: "none",
    PORT: String(await freePort()),
  };
  try {
    await publishOrganizations(db, houses);
    await confirmClaims(db, houses, new Date("2026-03-01T00:00:00Z"));
    const days = { ...usualDays, PRESENCE: 100 };
    await db.intervalPolicy.update({ where: { id: 1 }, data: { number: 2, days } });

    await db.$transaction(async (tx) => {
      // Somebody at work on the last of them holds the last batch up, so that the server dies before it.
      await tx.$queryRaw`SELECT FROM editorial.organization ORDER BY id DESC LIMIT 1 FOR UPDATE`;
      const killed = await startPosada(environment);
      while ((await reckoned(db)) < 400) await new Promise((resolve) => setTimeout(resolve, 50));
      killed.child.kill("SIGKILL");
      expect(await killed.ended).toBeNull();
    }, patience);
    expect(await reckoned(db)).toBe(400);
    expect(await runCommand(doctor, database)).toMatchObject({
      code: 1,
      printed: expect.stringContaining("due dates by earlier intervals: 20."),
    });

    const server = await startPosada(environment);
    while ((await reckoned(db)) < 420) await new Promise((resolve) => setTimeout(resolve, 50));
    const due = new Date("2026-06-09T00:00:00Z");
    expect(await db.publishedOrganization.count({ where: { nextDueAt: due } })).toBe(420);
    expect(await runCommand(doctor, database)).toMatchObject({
      code: 0,
      printed: expect.stringContaining("no difference, nothing wrong."),
    });
    server.child.kill("SIGTERM");
    expect(await server.ended).toBe(0);
  } finally {
    await cleanUp();
    await drop();
  }
});
