import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { archiveOrganizations } from "../../../server/bulk/archive-organizations.ts";
import { assignEntries } from "../../../server/bulk/assign-entries.ts";
import { publishOrganizations } from "../../../server/bulk/publish-organizations.ts";
import { removeEntries } from "../../../server/bulk/remove-entries.ts";
import { setTerms } from "../../../server/bulk/set-terms.ts";
import { unarchiveOrganizations } from "../../../server/bulk/unarchive-organizations.ts";
import { undoBatch } from "../../../server/bulk/undo-batch.ts";
import type { OrganizationDocument } from "../../../server/organizations/document.ts";
import { loadDocuments } from "../../../server/organizations/load-documents.ts";
import { examine } from "../../../server/publishing/doctor.ts";
import { makeActor } from "../../factories/actors.ts";
import { makeOrganization } from "../../factories/organization.ts";
import { publishOrganizations as bring } from "../../factories/publish-organizations.ts";
import { changeOrganization } from "../../factories/save-organizations.ts";
import { cloneDatabase, type TestDatabase } from "../../support/database.ts";
import { atDesk, makeDesk } from "../../support/desk.ts";

let posada: TestDatabase;
beforeAll(async () => {
  posada = await cloneDatabase("mexico");
});
afterAll(() => posada?.drop());

const actor = makeActor();
const desk = () => makeDesk(posada, { actor });

async function houses(count: number): Promise<OrganizationDocument[]> {
  const made = Array.from({ length: count }, () => makeOrganization());
  await bring(posada.db, made);
  return made.sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function drafts(count: number): Promise<OrganizationDocument[]> {
  const made = Array.from({ length: count }, () => makeOrganization());
  for (const document of made) await changeOrganization(desk(), document, "DRAFT");
  return made.sort((a, b) => (a.id < b.id ? -1 : 1));
}

const idsOf = (documents: OrganizationDocument[]) => documents.map(({ id }) => id);

/** What organizations say, and what they are; without revisions and clocks. */
async function stateOf(documents: OrganizationDocument[]) {
  const loaded = await loadDocuments(posada.db, idsOf(documents));
  return loaded.map(({ document, status, archivedReason }) => ({ document, status, archivedReason }));
}

test("every batch can be undone, as one edition, and its undoing too", async () => {
  const made = await houses(3);
  const ids = idsOf(made);
  const batches = [
    () => atDesk(desk(), setTerms, { ids, addHelps: ["legal-aid"], removeAudiences: ["migrants"] }),
    () => atDesk(desk(), assignEntries, { ids, country: "MX", section: "legal-aid" }),
    () => atDesk(desk(), removeEntries, { ids, country: "MX" }),
    () => atDesk(desk(), archiveOrganizations, { ids, reason: "Closed for good." }),
    () => atDesk(desk(), unarchiveOrganizations, { ids }),
  ];
  for (const [index, batch] of batches.entries()) {
    if (index === 4) await batches[3]!();
    const before = await stateOf(made);
    const { batchId } = await batch();
    const after = await stateOf(made);
    expect(after).not.toEqual(before);
    const { number } = await posada.db.publishedEdition.findFirstOrThrow();
    const undone = await atDesk(desk(), undoBatch, { batchId });
    expect(undone.items.map(({ changed, error }) => [changed, error])).toEqual(ids.map(() => [true, null]));
    expect(undone.edition).toBe(number + 1);
    expect(await stateOf(made)).toEqual(before);
    await atDesk(desk(), undoBatch, { batchId: undone.batchId });
    expect(await stateOf(made)).toEqual(after);
    await atDesk(desk(), undoBatch, { batchId: (await latest()).id });
    expect(await stateOf(made)).toEqual(before);
  }
  const revisions = await posada.db.revision.findMany({
    where: { organizationId: ids[0]!, number: { gt: 1 } },
  });
  expect(new Set(revisions.map(({ kind }) => kind))).toEqual(new Set(["BULK"]));
  expect((await examine(posada.db)).complaints).toEqual([]);
});

const latest = async () =>
  (
    await posada.db.$queryRaw<[{ id: string }]>`
  SELECT id FROM editorial.batch ORDER BY xmin::text::bigint DESC LIMIT 1`
  )[0];

test("drafts that a batch published are drafts again", async () => {
  const made = await drafts(2);
  const ids = idsOf(made);
  const { batchId } = await atDesk(desk(), publishOrganizations, { ids });
  await atDesk(desk(), undoBatch, { batchId });
  expect((await stateOf(made)).map(({ status }) => status)).toEqual(["DRAFT", "DRAFT"]);
  expect(await posada.db.publishedOrganization.count({ where: { id: { in: ids } } })).toBe(0);
});

test("a draft that was public by mistake, and was archived, comes back as a draft", async () => {
  const made = await drafts(1);
  const ids = idsOf(made);
  const { batchId } = await atDesk(desk(), publishOrganizations, { ids });
  await atDesk(desk(), undoBatch, { batchId });
  await atDesk(desk(), archiveOrganizations, { ids, reason: "Not ready at all." });
  await atDesk(desk(), unarchiveOrganizations, { ids });
  expect(await stateOf(made)).toMatchObject([{ status: "DRAFT", archivedReason: null }]);
  expect(await posada.db.publishedOrganization.count({ where: { id: { in: ids } } })).toBe(0);
});

test("what was edited since stays as it is and says so; a check since is no edit", async () => {
  const [edited, checked, refused] = await houses(3);
  const made = [edited!, checked!, refused!];
  await atDesk(desk(), archiveOrganizations, { ids: [refused!.id], reason: "Closed." });
  const { batchId } = await atDesk(desk(), archiveOrganizations, { ids: idsOf(made), reason: "All closed." });
  await atDesk(desk(), unarchiveOrganizations, { ids: [edited!.id] });
  await posada.db.$executeRaw`
    INSERT INTO editorial.revision (organization_id, number, kind, made_by, made_at, status, document, changes)
    SELECT organization_id, 3, 'VERIFICATION', made_by, made_at, status, document, '[]'
    FROM editorial.revision WHERE organization_id = ${checked!.id}::uuid AND number = 2`;
  await posada.db.organization.update({ where: { id: checked!.id }, data: { revision: 3 } });
  const { items } = await atDesk(desk(), undoBatch, { batchId });
  expect(
    items.map(({ organizationId, changed, error }) => [organizationId, changed, error?.code ?? null]),
  ).toEqual([
    [edited!.id, false, "CONFLICT"],
    [checked!.id, true, null],
  ]);
  expect((await stateOf(made)).map(({ status }) => status)).toEqual(["PUBLISHED", "PUBLISHED", "ARCHIVED"]);
});

test("a batch is undone once, by who made it or an admin", async () => {
  const [house] = await houses(1);
  const { batchId } = await atDesk(desk(), archiveOrganizations, { ids: [house!.id], reason: "Closed." });
  await expect(atDesk(makeDesk(posada), undoBatch, { batchId })).rejects.toMatchObject({ code: "FORBIDDEN" });
  const admin = makeDesk(posada, { actor: makeActor("ADMIN") });
  await Promise.allSettled([1, 2, 3].map(() => atDesk(admin, undoBatch, { batchId }))).then((undone) => {
    expect(undone.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });
  await expect(atDesk(admin, undoBatch, { batchId })).rejects.toMatchObject({ code: "WRONG_STATE" });
  for (const unknown of [randomUUID(), "nothing"])
    await expect(atDesk(admin, undoBatch, { batchId: unknown })).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("a batch that changed nothing cannot be undone", async () => {
  const { batchId } = await atDesk(desk(), archiveOrganizations, { ids: [randomUUID()], reason: "Closed." });
  await expect(atDesk(desk(), undoBatch, { batchId })).rejects.toMatchObject({ code: "WRONG_STATE" });
});
