import { expect, test } from "@jest/globals";
import { check } from "../../server/cli/commands/check.ts";
import { keepMissingKeys } from "../../server/quality/duplicates/keep-missing-keys.ts";
import { knownProfiles } from "../../server/quality/duplicates/known-profiles.ts";
import { makeBareOrganization, makeContact } from "../factories/organization.ts";
import { publishOrganizations } from "../factories/publish-organizations.ts";
import { cloneDatabase } from "../support/database.ts";
import { runCommand } from "../support/run-command.ts";
import { cleanUp, makeHome, runProgram } from "../support/run-posada.ts";

/** So many that a run takes four batches; each has a person without a consent. */
const houses = Array.from({ length: 650 }, (_, index) =>
  makeBareOrganization({
    name: `Casa ${index}`,
    contacts: [makeContact({ consent: "NOT_RECORDED", consentUntil: null })],
  }),
);
const patience = { timeout: 60_000 };

test("a check that is killed goes on where it was, looks at all the rest, and the next one changes nothing", async () => {
  const { url, publicUrl, db, drop } = await cloneDatabase("empty");
  const database = { DATABASE_URL: url, PUBLIC_DATABASE_URL: publicUrl };
  try {
    await publishOrganizations(db, houses);
    await keepMissingKeys(db, knownProfiles());
    const last = [...houses].map(({ id }) => id).sort()[399]!;
    await db.$transaction(async (tx) => {
      // Somebody at work on one of the second batch holds that up, while the third is looked at.
      await tx.$queryRaw`SELECT FROM editorial.organization WHERE id = ${last}::uuid FOR UPDATE`;
      const killed = runProgram(
        "server/cli/posada.ts",
        { ...database, POSADA_HOME: await makeHome() },
        "check",
      );
      while ((await db.finding.count({ where: { organizationId: { gt: last } } })) === 0)
        await new Promise((resolve) => setTimeout(resolve, 50));
      killed.child.kill("SIGKILL");
      expect(await killed.ended).toBeNull();
    }, patience);
    expect(await db.ruleRun.findMany()).toMatchObject([{ checked: 200, finishedAt: null }]);

    expect(await runCommand(check, database)).toMatchObject({
      code: 0,
      printed: expect.stringContaining(`Checked ${houses.length} organizations`),
    });
    expect(await db.finding.count({ where: { rule: "CONSENT_MISSING" } })).toBe(houses.length);
    const again = await runCommand(check, database);
    expect(again.printed).toContain("0 findings are new, 0 are gone.");
  } finally {
    await cleanUp();
    await drop();
  }
});
