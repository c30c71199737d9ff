import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import type { OrganizationDocument } from "../../../server/organizations/document.ts";
import { loadDocuments } from "../../../server/organizations/load-documents.ts";
import { compareOrganizations } from "../../../server/publishing/compare-published.ts";
import {
  type SetOrganizationIntervals,
  setOrganizationIntervals,
} from "../../../server/verification/set-organization-intervals.ts";
import { makeActor } from "../../factories/actors.ts";
import { confirmClaims } from "../../factories/edit-organizations.ts";
import { makeBareOrganization, makeEntry, makePhone } from "../../factories/organization.ts";
import { publishOrganizations } from "../../factories/publish-organizations.ts";
import { cloneDatabase, type TestDatabase } from "../../support/database.ts";
import { atDesk, makeDesk } from "../../support/desk.ts";

const checkedAt = new Date("2026-03-01T00:00:00Z");
let database: TestDatabase;
let house: OrganizationDocument;

beforeAll(async () => {
  database = await cloneDatabase("empty");
});
afterAll(() => database?.drop());
beforeEach(async () => {
  house = makeBareOrganization({ phones: [makePhone()], entries: [makeEntry()] });
  await publishOrganizations(database.db, [house]);
  await confirmClaims(database.db, [house], checkedAt);
});

function set(intervals: SetOrganizationIntervals["intervals"], actor = makeActor()) {
  return atDesk(makeDesk(database, { actor }), setOrganizationIntervals, {
    organizationId: house.id,
    intervals,
  });
}

/** The house's due date, which is the same for editors and for the public. */
async function due(): Promise<string | undefined> {
  expect(await compareOrganizations(database.db, [house.id])).toEqual([]);
  return (await load()).nextDueAt?.toISOString().slice(0, 10);
}

async function load() {
  return (await loadDocuments(database.db, [house.id]))[0]!;
}

test("an organization's own days hold over the policy's until they are taken away", async () => {
  expect(await due()).toBe("2026-08-28");
  await set([
    { key: "PHONE", days: 10 },
    { key: "EMAIL", days: 20 },
  ]);
  expect(await due()).toBe("2026-03-11");
  await set([{ key: "PHONE", days: null }]);
  expect(await due()).toBe("2026-08-28");
  expect((await load()).days).toMatchObject({ PHONE: 180, EMAIL: 20 });
});

test("history tells what changed, and it is no edit", async () => {
  const before = await load();
  expect(await set([{ key: "PHONE", days: 10 }])).toMatchObject({ revision: 2 });
  const revision = await database.db.revision.findFirst({ where: { organizationId: house.id, number: 2 } });
  expect(revision!.changes).toMatchObject([
    { field_name: "intervals.PHONE", previous_value: "", replacement_value: "10" },
  ]);
  const after = await load();
  expect(after.document).toEqual(before.document);
  expect(after.editedAt).toEqual(before.editedAt);
});

test("days that hold already are no change", async () => {
  await set([{ key: "PHONE", days: 10 }]);
  expect(await set([{ key: "PHONE", days: 10 }])).toMatchObject({ revision: 2, edition: 0 });
});

test("contributors and editors of other countries do not set them, nor anybody to no day at all", async () => {
  for (const actor of [makeActor("CONTRIBUTOR"), makeActor("EDITOR", ["US"])])
    await expect(set([{ key: "PHONE", days: 10 }], actor)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(set([{ key: "PHONE", days: 0 }])).rejects.toMatchObject({
    code: "BAD_INPUT",
    fields: [{ path: "intervals[0].days" }],
  });
  expect(await due()).toBe("2026-08-28");
});
