import { afterAll, expect, test } from "@jest/globals";
import { openEmbedded } from "../../server/database/embedded/open-embedded.ts";
import { openDatabase } from "../../server/database/prisma.ts";
import { examine } from "../../server/publishing/doctor.ts";
import { makeBareOrganization, makeEntry, makeLocation } from "../factories/organization.ts";
import { publishOrganizations } from "../factories/publish-organizations.ts";
import { cleanUp, freePort, makeHome, posada, runProgram, startPosada } from "../support/run-posada.ts";

afterAll(cleanUp);

/** So many that a republication takes several batches. */
const many = 450;

test("republishing killed in its middle is finished by the next start, and the doctor finds no difference", async () => {
  const home = await makeHome();
  const environment = { POSADA_HOME: home, PORT: String(await freePort()) };
  expect((await posada(environment, "seed")).code).toBe(0);
  const store = await openEmbedded({ home, as: "command", say: () => {} });
  const db = openDatabase(store.url);
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
    const { code, output } = await posada(environment, "doctor");
    expect(output).toContain("no difference, nothing wrong.");
    expect(code).toBe(0);
    server.child.kill("SIGTERM");
    expect(await server.ended).toBe(0);
  } finally {
    await db.$disconnect();
    await store.close();
  }
});
