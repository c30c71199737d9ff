import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { checkEverything } from "../../../../server/quality/check-everything.ts";
import { lookOverImported } from "../../../../server/quality/look-over-imported.ts";
import { generateDirectory } from "../../../bench/duplicates/generator/generate-directory.ts";
import { publishOrganizations } from "../../../factories/publish-organizations.ts";
import { cloneDatabase, type TestDatabase } from "../../../support/database.ts";
import { deskTime } from "../../../support/desk.ts";

let posada: TestDatabase;
beforeAll(async () => {
  posada = await cloneDatabase("mexico");
});
afterAll(() => posada?.drop());

/** A directory of which a fifth is there more than once; parents before their branches. */
const documents = generateDirectory({ seed: 7, organizations: 500 })
  .documents.map((document) => ({ ...document, slug: `o-${document.id}`, entries: [] }))
  .sort((one, other) => Number(one.parentId !== null) - Number(other.parentId !== null));

/** Who is told of whom, and how surely. */
async function told() {
  const rows = await posada.db.finding.findMany({ where: { source: "DUPLICATE", resolvedAt: null } });
  return rows.map(({ rule, organizationId, otherId }) => `${organizationId} ${rule} ${otherId}`).sort();
}

test("a run, which meets each pair once, finds whom a look at each of them finds", async () => {
  await publishOrganizations(posada.db, documents);
  await checkEverything(posada.db, { asOf: deskTime, now: deskTime, madeBy: "system" });
  const met = await told();
  expect(met.length).toBeGreaterThan(200);
  await posada.db.$transaction(
    (tx) =>
      lookOverImported(
        tx,
        documents.map(({ id }) => id),
        deskTime,
      ),
    { timeout: 60_000 },
  );
  expect(await told()).toEqual(met);
});
