import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { publish } from "../../server/publishing/publish.ts";
import { renameOrganization } from "../factories/edit-organizations.ts";
import { makeOrganization } from "../factories/organization.ts";
import { publishedAt, publishOrganizations } from "../factories/publish-organizations.ts";
import { openTestApp, type TestApp } from "../support/app.ts";

const house = makeOrganization({ name: "Before" });
const question = `query ($id: ID!) { edition organization(id: $id) { name } again: organization(id: $id) { name } }`;

let posada: TestApp;
beforeAll(async () => {
  posada = await openTestApp("empty");
  await publishOrganizations(posada.db, [house]);
});
afterAll(() => posada?.close());

/** Waits until a reader stands before a lock. */
async function readerWaits(): Promise<void> {
  for (;;) {
    const [row] = await posada.db.$queryRaw<{ waiting: boolean }[]>`
      SELECT EXISTS (SELECT FROM pg_stat_activity
        WHERE datname = current_database() AND usename = 'posada_public' AND wait_event_type = 'Lock') AS waiting`;
    if (row!.waiting) return;
    await wait(5);
  }
}

test("an operation answers from one edition, though another is published between its statements", async () => {
  const before = await posada.query(question, { id: house.id });
  const answered = Promise.withResolvers<Awaited<ReturnType<TestApp["query"]>>>();
  const edition = await posada.db.$transaction(async (tx) => {
    // `edition` can be read; what comes after it waits for the publication.
    await tx.$executeRaw`LOCK TABLE published.organization IN ACCESS EXCLUSIVE MODE`;
    posada.query(question, { id: house.id }).then(answered.resolve, answered.reject);
    await readerWaits();
    await tx.organization.update({ where: { id: house.id }, data: { name: "After" } });
    return publish(tx, { organizations: [house.id] }, publishedAt);
  });
  expect(await answered.promise).toEqual(before);
  expect(before.data.edition).toBe(edition - 1);
  expect((await posada.query(question, { id: house.id })).data).toEqual({
    edition,
    organization: { name: "After" },
    again: { name: "After" },
  });
});

test("no operation mixes editions while many are published", async () => {
  const names = new Map<number, string>();
  names.set((await posada.query("{ edition }")).data.edition, "After");
  let publishing = true;
  const writer = (async () => {
    for (let round = 1; round <= 25; round++)
      names.set(await renameOrganization(posada.db, house.id, `Round ${round}`), `Round ${round}`);
    publishing = false;
  })();
  const seen: { edition: number; organization: { name: string }; again: { name: string } }[] = [];
  while (publishing)
    seen.push(
      ...(await Promise.all([1, 2, 3].map(() => posada.query(question, { id: house.id })))).map(
        ({ data }) => data,
      ),
    );
  await writer;
  for (const { edition, organization, again } of seen)
    expect([organization.name, again.name]).toEqual([names.get(edition), names.get(edition)]);
  expect(new Set(seen.map(({ edition }) => edition)).size).toBeGreaterThan(3);
});
