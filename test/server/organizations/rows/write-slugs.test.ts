import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { lockSections } from "../../../../server/organizations/locks/lock-sections.ts";
import { makeEntry, makeOrganization } from "../../../factories/organization.ts";
import { changeOrganization, lookAt } from "../../../factories/save-organizations.ts";
import { cloneDatabase, type TestDatabase } from "../../../support/database.ts";
import { makeDesk } from "../../../support/desk.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase("mexico");
});
afterAll(() => database?.drop());

test("a new slug waits for a new branch without keeping the branch from its section", async () => {
  const desk = makeDesk(database);
  const [house, branch] = [makeOrganization(), makeOrganization()];
  await changeOrganization(desk, house);
  await changeOrganization(desk, branch);
  const slug = `new-${house.slug}`;
  const entries = [makeEntry({ section: "legal-aid" }), ...house.entries];
  let renamed: Promise<unknown> | undefined;
  await database.db.$transaction(async (tx) => {
    await tx.organization.update({ where: { id: branch.id }, data: { parentId: house.id } });
    renamed = changeOrganization(desk, { ...house, slug, entries });
    // It has had the time to lock all that it locks before it waits.
    await new Promise((resolve) => setTimeout(resolve, 200));
    await tx.$executeRaw`SET LOCAL lock_timeout = '200ms'`;
    await lockSections(tx, [{ country: "MX", section: "legal-aid" }]);
  });
  await renamed;
  expect((await lookAt(desk, house.id)).document).toMatchObject({ slug, entries });
});
