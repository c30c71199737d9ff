import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { checkLinks } from "../../../../server/cli/commands/check-links.ts";
import { makeOrganization } from "../../../factories/organization.ts";
import { publishOrganizations } from "../../../factories/publish-organizations.ts";
import { cloneDatabase, type TestDatabase } from "../../../support/database.ts";
import { runCommand } from "../../../support/run-command.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase("empty");
});
afterAll(() => database.drop());

test("the command asks nobody in the house, says what came of it, and how it is called", async () => {
  const environment = { DATABASE_URL: database.url, LOG_LEVEL: "silent" };
  for (const wrong of [["--limit", "0"], ["--minutes", "soon"], ["--limit", "-3"], ["--all"]])
    await expect(runCommand(checkLinks, environment, ...wrong)).rejects.toMatchObject({ code: "USAGE" });

  // A server inside, at the port of the web and at another, by every number that means this machine.
  let asked = 0;
  const inside = createServer((_request, response) => {
    asked += 1;
    response.end("secret");
  });
  await new Promise<void>((done) => inside.listen(0, done));
  const { port } = inside.address() as AddressInfo;
  const links = [
    `http://127.0.0.1:${port}/`,
    `http://127.0.0.1/`,
    `https://169.254.169.254/latest`,
    `http://10.0.0.1/`,
  ];
  const document = makeOrganization({
    emails: [],
    links: links.map((url) => ({
      id: crypto.randomUUID(),
      kind: "OTHER",
      url,
      asPublished: null,
      label: {},
    })),
  });
  await publishOrganizations(database.db, [document]);
  const first = await runCommand(checkLinks, environment, "--limit", "3", "--minutes", "1");
  expect(first).toMatchObject({
    code: 0,
    printed: expect.stringMatching(/^NOT_LOOKED {2}3\nLooked at 3: 0 findings.* 1 are still due\.$/),
  });
  const second = await runCommand(checkLinks, environment);
  expect(second.printed).toMatch(/^NOT_LOOKED {2}1\nLooked at 1: .* 0 are still due\.$/);
  expect((await runCommand(checkLinks, environment)).printed).toMatch(/^Looked at 0: /);
  expect(asked).toBe(0);
  expect(await database.db.finding.count({ where: { source: "CHECK" } })).toBe(0);
  await new Promise((done) => inside.close(done));
});
