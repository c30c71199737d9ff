import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { restoreRevision } from "../../../../server/organizations/revisions/restore-revision.ts";
import { examine } from "../../../../server/publishing/doctor.ts";
import { makeActor } from "../../../factories/actors.ts";
import { confirmClaims } from "../../../factories/edit-organizations.ts";
import { makeEntry, makeOrganization, makePhone } from "../../../factories/organization.ts";
import { changeOrganization, lookAt } from "../../../factories/save-organizations.ts";
import { cloneDatabase, type TestDatabase } from "../../../support/database.ts";
import { atDesk, deskTime, makeDesk } from "../../../support/desk.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await cloneDatabase("mexico");
});
afterAll(() => database?.drop());

test("puts everything back as a new revision, with its claims and what was verified of them", async () => {
  const desk = makeDesk(database);
  const first = makeOrganization();
  await changeOrganization(desk, first);
  await confirmClaims(database.db, [first], deskTime);
  await changeOrganization(desk, { ...first, name: "Casa Verde", phones: [], emails: [], helps: ["health"] });
  const answer = await atDesk(desk, restoreRevision, { id: first.id, revision: 1, message: "By mistake." });
  expect(answer).toMatchObject({ revision: 3, merged: [] });
  const now = await lookAt(desk, first.id);
  expect(now.document).toEqual(first);
  expect(now.verifiedAt).toEqual(deskTime);
  const kept = await database.db.revision.findFirst({ where: { organizationId: first.id, number: 3 } });
  expect(kept).toMatchObject({
    kind: "RESTORE",
    message: "By mistake.",
    document: JSON.parse(JSON.stringify(first)),
  });
});

test("leaves the status as it is", async () => {
  const desk = makeDesk(database);
  const first = makeOrganization();
  await changeOrganization(desk, first, "DRAFT");
  await changeOrganization(desk, { ...first, name: "Casa Verde" });
  await atDesk(desk, restoreRevision, { id: first.id, revision: 1 });
  expect(await lookAt(desk, first.id)).toMatchObject({ document: first, status: "PUBLISHED" });
});

test("keeps what others have changed since the revision that was looked at", async () => {
  const desk = makeDesk(database);
  const first = makeOrganization();
  await changeOrganization(desk, first);
  await changeOrganization(desk, { ...first, name: "Casa Verde" });
  const another = makePhone({ label: { en: "Night" } });
  await changeOrganization(desk, { ...first, name: "Casa Verde", phones: [...first.phones, another] });
  const answer = await atDesk(desk, restoreRevision, { id: first.id, revision: 1, baseRevision: 2 });
  expect(answer.merged).toContain(`phones.${another.id}`);
  expect((await lookAt(desk, first.id)).document).toEqual({ ...first, phones: [...first.phones, another] });
});

test("refuses to put back a field that others have changed since", async () => {
  const desk = makeDesk(database);
  const first = makeOrganization();
  await changeOrganization(desk, first);
  await changeOrganization(desk, { ...first, name: "Casa Verde" });
  await changeOrganization(desk, { ...first, name: "Casa Roja" });
  await expect(
    atDesk(desk, restoreRevision, { id: first.id, revision: 1, baseRevision: 2 }),
  ).rejects.toMatchObject({
    code: "CONFLICT",
    fields: [{ path: "name", base: "Casa Verde", theirs: "Casa Roja", yours: "Casa Azul" }],
  });
});

test("writes nothing where it says that already", async () => {
  const desk = makeDesk(database);
  const first = makeOrganization();
  await changeOrganization(desk, first);
  const answer = await atDesk(desk, restoreRevision, { id: first.id, revision: 1 });
  expect(answer).toMatchObject({ revision: 1, edition: 0 });
});

test("knows its own revisions only", async () => {
  const desk = makeDesk(database);
  const first = makeOrganization();
  await changeOrganization(desk, first);
  for (const wrong of [{ revision: 2 }, { revision: 0 }, { revision: 1, baseRevision: 7 }])
    await expect(atDesk(desk, restoreRevision, { id: first.id, ...wrong })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
});

test("asks the policy of where it was, too", async () => {
  const first = makeOrganization({ entries: [makeEntry({ country: "MX" })] });
  await changeOrganization(makeDesk(database), first, "DRAFT");
  await changeOrganization(makeDesk(database), { ...first, entries: [] }, "DRAFT");
  const elsewhere = makeDesk(database, { actor: makeActor("EDITOR", ["US"]) });
  await expect(atDesk(elsewhere, restoreRevision, { id: first.id, revision: 1 })).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
});

test("leaves a directory in which the doctor finds nothing", async () => {
  expect((await examine(database.db)).complaints).toEqual([]);
});
