import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { runVerb } from "../../../../server/editorial/run-verb.ts";
import { archiveOrganization } from "../../../../server/organizations/archive-organization.ts";
import type { OrganizationDocument } from "../../../../server/organizations/document.ts";
import { readMerges } from "../../../../server/organizations/merging/read-merges.ts";
import { addNote } from "../../../../server/organizations/notes/add-note.ts";
import { unarchiveOrganization } from "../../../../server/organizations/unarchive-organization.ts";
import { purgePerson } from "../../../../server/privacy/purge-person.ts";
import { proposeChange } from "../../../../server/proposals/propose-change.ts";
import { examine } from "../../../../server/publishing/doctor.ts";
import { verifyClaims } from "../../../../server/verification/verify-claims.ts";
import { makeActor } from "../../../factories/actors.ts";
import {
  makeContact,
  makeEntry,
  makeLocation,
  makeOrganization,
  makePhone,
} from "../../../factories/organization.ts";
import { changeOrganization } from "../../../factories/save-organizations.ts";
import { cloneDatabase, type TestDatabase } from "../../../support/database.ts";
import { atDesk } from "../../../support/desk.ts";
import { searchEverything } from "../../privacy/search-everything.ts";
import { failure, mergingDesk } from "./merging-desk.ts";

let posada: TestDatabase;
beforeAll(async () => {
  posada = await cloneDatabase("mexico");
});
afterAll(async () => {
  // Whatever was merged and parted in this file: the doctor finds nothing.
  expect((await examine(posada.db)).complaints).toEqual([]);
  await posada?.drop();
});

const { editor, desk, houses, merge, undo, save, look, leadTo } = mergingDesk(() => posada);
const other = (asPublished: string) => makePhone({ number: null, asPublished });

test("claims come with all that was checked of them, and with what is checked of them later they go back", async () => {
  const own = other("ask at the door");
  const [kept, lost] = await houses({}, { phones: [makePhone(), own] });
  const check = (document: OrganizationDocument, revision: number, claimIds: string[]) =>
    atDesk(desk(), verifyClaims, {
      organizationId: document.id,
      revision,
      claims: claimIds.map((claimId) => ({
        claimId,
        outcome: "CONFIRMED" as const,
        method: "PHONE" as const,
      })),
    });
  await check(lost, 1, [lost.phones[0]!.id, own.id, lost.presence.id]);
  const before = await look(lost);
  const { mergeId, revision } = await merge(kept, [lost]);
  const merged = await look(kept);
  const verified = async (wanted: string[]) =>
    (await posada.db.claim.findMany({ where: { id: { in: wanted }, dueAt: { not: null } } })).length;
  // The number that both have, that it is there at all, and the number that only the other one had.
  expect(await verified([kept.phones[0]!.id, kept.presence.id, own.id])).toBe(3);
  expect(merged.document.phones.map(({ id }) => id)).toEqual([kept.phones[0]!.id, own.id]);
  await check(merged.document, revision, [own.id, kept.phones[0]!.id]);
  const { unsplit } = await undo(mergeId);
  expect(unsplit).toEqual([
    { organizationId: kept.id, path: `phones.${kept.phones[0]!.id}`, because: "CHECKED_SINCE" },
  ]);
  const after = await look(lost);
  expect(after.document).toEqual(before.document);
  expect(after.verifications).toHaveLength(before.verifications.length + 1);
  expect((await look(kept)).verifications.map(({ claimId }) => claimId)).toEqual([kept.phones[0]!.id]);
});

test("what was edited since stays with the kept one, and the answer names what did not come apart", async () => {
  const yard = makeLocation({ address1: "Calle 9", visibility: "HIDDEN" });
  const [kept, lost] = await houses(
    { descriptions: [] },
    {
      name: "Casa Roja",
      locations: [makeLocation(), yard],
      phones: [makePhone({ type: "CELL" }), other("one"), other("two")],
      entries: [makeEntry(), makeEntry({ section: "legal-aid" })],
      schedules: [],
    },
  );
  const before = await look(lost);
  const { mergeId } = await merge(kept, [lost]);
  const { document, revision } = await look(kept);
  const [shared, one, two] = document.phones;
  const added = makePhone({ number: null, asPublished: "new", locationId: yard.id });
  const edited = {
    ...document,
    name: "Casa Verde",
    phones: [{ ...shared!, label: { en: "Door" } }, { ...one!, label: { en: "Yard" } }, two!, added],
    emails: [],
  };
  await save(edited, revision);
  const { unsplit } = await undo(mergeId);
  expect(unsplit.map(({ path, because }) => [path, because])).toEqual([
    [`phones.${one!.id}`, "EDITED_SINCE"],
    [`locations.${yard.id}`, "IN_USE"],
  ]);
  const left = await look(kept);
  expect(left.document).toMatchObject({
    name: "Casa Verde",
    alternateNames: [],
    descriptions: [],
    emails: [],
  });
  expect(left.document.entries).toEqual(kept.entries);
  expect(left.document.phones.map(({ asPublished, label }) => [asPublished, label])).toEqual([
    [kept.phones[0]!.asPublished, { en: "Door" }],
    ["one", { en: "Yard" }],
    ["new", {}],
  ]);
  // Whoever added the number behind the hidden yard did not mean to show it: a copy of the yard still hides it.
  const [, copy] = left.document.locations;
  expect(copy).toEqual({ ...yard, id: copy!.id });
  expect(copy!.id).not.toBe(yard.id);
  expect(left.document.phones[2]!.locationId).toBe(copy!.id);
  expect(left.document.phones[1]!.id).not.toBe(one!.id);
  expect((await look(lost)).document).toEqual(before.document);
});

test("stacked merges lead on without a detour, and are undone last first", async () => {
  const [one, two, three, four] = await houses({}, {}, {}, {});
  const start = await Promise.all([one, two, three, four].map(look));
  const check = { claimId: three.presence.id, outcome: "CONFIRMED", method: "VISIT" } as const;
  await atDesk(desk(), verifyClaims, { organizationId: three.id, revision: 1, claims: [check] });
  const first = await merge(two, [three]);
  const second = await merge(one, [two]);
  const third = await merge(one, [four]);
  expect(await leadTo(one)).toEqual([two, three, four].flatMap(({ id, slug }) => [id, slug]).sort());
  expect(await leadTo(two)).toEqual([]);
  expect((await look(three)).mergedInto).toBe(one.id);
  const presence = await posada.db.claim.findUniqueOrThrow({ where: { id: one.presence.id } });
  expect(presence.dueAt).not.toBeNull();

  expect(await failure(undo(first.mergeId))).toMatchObject({
    code: "MERGE_NOT_LAST",
    told: { mergeId: second.mergeId },
  });
  expect(await failure(undo(second.mergeId))).toMatchObject({
    code: "MERGE_NOT_LAST",
    told: { mergeId: third.mergeId },
  });
  await undo(third.mergeId);
  expect(await failure(undo(third.mergeId))).toMatchObject({ code: "WRONG_STATE" });
  await undo(second.mergeId);
  expect(await leadTo(two)).toEqual([three.id, three.slug].sort());
  expect((await look(three)).mergedInto).toBe(two.id);
  expect((await look(two)).nextDueAt).toBeNull();
  expect((await posada.db.claim.findUniqueOrThrow({ where: { id: two.presence.id } })).dueAt).not.toBeNull();
  await undo(first.mergeId);
  const end = await Promise.all([one, two, three, four].map(look));
  expect(end.map(({ document, status }) => [document, status])).toEqual(
    start.map(({ document, status }) => [document, status]),
  );
  expect(await failure(undo(randomUUID()))).toMatchObject({ code: "NOT_FOUND" });
  const merges = await readMerges({ db: posada.db, actor: editor }, { organizationId: two.id });
  expect(merges.map(({ id }) => id)).toEqual([second.mergeId, first.mergeId]);
});

test("drafts and archived ones become part of what stays, and are again what they were", async () => {
  const [open] = await houses({});
  const [draft, closed] = [makeOrganization(), makeOrganization()];
  await changeOrganization(desk(), draft, "DRAFT");
  await changeOrganization(desk(), closed, "DRAFT");
  await atDesk(desk(), archiveOrganization, { id: closed.id, reason: "It burned down." });
  const { mergeId } = await merge(draft, [open, closed]);
  expect(await look(draft)).toMatchObject({ status: "PUBLISHED" });
  // What the public never saw is no way for it either.
  expect(await leadTo(draft)).toEqual([open.id, open.slug].sort());
  expect(await look(closed)).toMatchObject({ status: "MERGED", archivedReason: null });
  await undo(mergeId);
  expect(await look(draft)).toMatchObject({ status: "DRAFT" });
  expect(await look(open)).toMatchObject({ status: "PUBLISHED" });
  expect(await look(closed)).toMatchObject({ status: "ARCHIVED", archivedReason: "It burned down." });
  await atDesk(desk(), unarchiveOrganization, { id: closed.id });
  expect(await look(closed)).toMatchObject({ status: "DRAFT" });
  await atDesk(desk(), archiveOrganization, { id: closed.id, reason: "Again." });
  expect(await failure(merge(closed, [open]))).toMatchObject({ code: "WRONG_STATE" });
});

test("an entry stands where it stood, or at the end where its place is another's by now", async () => {
  const section = "shelters";
  const [kept, lost, last] = await houses(
    { entries: [makeEntry({ section })] },
    { entries: [makeEntry({ section })] },
    {
      entries: [makeEntry({ section: "legal-aid" }), makeEntry({ section })],
    },
  );
  const order = async () =>
    (
      await posada.db.entry.findMany({ where: { section: { slug: section } }, orderBy: { position: "asc" } })
    ).map(({ id, position }) => [id, position]);
  const [one, two, three] = [kept.entries[0]!.id, lost.entries[0]!.id, last.entries[1]!.id];
  const { mergeId } = await merge(kept, [lost]);
  expect(await order()).toEqual([
    [one, 1],
    [three, 3],
  ]);
  const { unsplit } = await undo(mergeId);
  expect(unsplit).toEqual([]);
  expect(await order()).toEqual([
    [one, 1],
    [two, 2],
    [three, 3],
  ]);

  const again = await merge(kept, [last]);
  const [added] = await houses({ entries: [makeEntry({ section })] });
  expect(await order()).toEqual([
    [one, 1],
    [two, 2],
    [added.entries[0]!.id, 3],
  ]);
  expect((await undo(again.mergeId)).unsplit).toEqual([
    { organizationId: last.id, path: `entries.${three}`, because: "PLACE_TAKEN" },
  ]);
  expect((await order()).at(-1)).toEqual([three, 4]);
});

test("a person who is removed while organizations are merged is nowhere when they come apart", async () => {
  const person = makeContact({ name: "Leonora Carrington" });
  const [kept, lost] = await houses(
    {},
    {
      contacts: [person],
      phones: [makePhone({ number: "+522227654321", asPublished: "222 765 4321", contactId: person.id })],
    },
  );
  await atDesk(desk(), addNote, { organizationId: lost.id, body: "Ask Leonora Carrington." });
  await atDesk(desk(), proposeChange, {
    organizationId: lost.id,
    baseRevision: 1,
    input: { contacts: [{ id: person.id, name: "Leonora Carrington", role: "Head" }] },
    message: "She is the head now.",
  });
  const { mergeId } = await merge(kept, [lost]);
  const request = { terms: [{ text: "Leonora Carrington" }], reason: "She asked for it." };
  const home = join(tmpdir(), `posada-test-${randomUUID()}`);
  const admin = desk({ actor: makeActor("ADMIN") });
  await runVerb(admin, { verb: "purgePerson", args: {}, alone: true }, (work) =>
    purgePerson(work, request, { home }),
  );
  await rm(home, { recursive: true, force: true });
  const { unsplit } = await undo(mergeId);
  expect(unsplit).toEqual([]);
  expect(await searchEverything(posada.db, ["Leonora", "7654321", "765 4321"])).toEqual([]);
  expect((await look(lost)).document).toEqual({ ...lost, contacts: [], phones: [] });
});
