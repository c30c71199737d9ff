import { expect, test } from "@jest/globals";
import { doctor } from "../../server/cli/commands/doctor.ts";
import { examine } from "../../server/publishing/doctor.ts";
import { makeBareOrganization, makeEntry, makeLocation } from "../factories/organization.ts";
import { publishOrganizations } from "../factories/publish-organizations.ts";
import { cloneDatabase } from "../support/database.ts";
import { runCommand } from "../support/run-command.ts";
import { cleanUp, freePort, makeHome, runProgram, startPosada } from "../support/run-posada.ts";

/** So many that a republication takes several batches. */
const many = 450;

test("republishing killed in its middle is finished by the next start, and the doctor finds no difference", async () => {
  const { url, publicUrl, db, drop } = await cloneDatabase("mexico");
  const database = { DATABASE_URL: url, PUBLIC_DATABASE_URL: publicUrl };
  const environment = { ...database, POSADA_HOME: await makeHome(), PORT: String(await freePort()) };
  try {
    for (let made = 0; made < many; made += 150)
      await publishOrganizations(
        db,
        Array.from({ length: 150 }, () =>
          makeBareOrganization({ locations: [makeLocation()], entries: [makeEntry()] }),
        ),
      );
    await db.$executeRaw`UPDATE published.organization SET document = '{}', places = '{}'`;
    await db.$executeRaw`DELETE FROM published.entry`;

    const republishing = runProgram("server/cli/posada.ts", environment, "republish");
    const total = await db.publishedOrganization.count();
    let left = total;
    while (left === total || left === 0)
      left = await db.publishedOrganization.count({ where: { places: { isEmpty: true } } });
    republishing.child.kill("SIGKILL");
    expect(await republishing.ended).toBeNull();
    expect((await examine(db)).complaints.length).toBeGreaterThan(0);

    const server = await startPosada(environment);
    while ((await db.publishedOrganization.count({ where: { projectionVersion: 0 } })) > 0)
      await new Promise((resolve) => setTimeout(resolve, 50));
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
