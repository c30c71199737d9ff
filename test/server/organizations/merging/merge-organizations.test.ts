import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { archiveOrganizations } from "../../../../server/bulk/archive-organizations.ts";
import { setTerms } from "../../../../server/bulk/set-terms.ts";
import type { Work } from "../../../../server/editorial/work.ts";
import { archiveOrganization } from "../../../../server/organizations/archive-organization.ts";
import type { OrganizationDocument } from "../../../../server/organizations/document.ts";
import { mergeOrganizations } from "../../../../server/organizations/merging/merge-organizations.ts";
import { undoMerge } from "../../../../server/organizations/merging/undo-merge.ts";
import { addNote } from "../../../../server/organizations/notes/add-note.ts";
import { publishOrganization } from "../../../../server/organizations/publish-organization.ts";
import { restoreRevision } from "../../../../server/organizations/revisions/restore-revision.ts";
import { unarchiveOrganization } from "../../../../server/organizations/unarchive-organization.ts";
import { type AcceptProposal, acceptProposal } from "../../../../server/proposals/accept-proposal.ts";
import { proposeChange } from "../../../../server/proposals/propose-change.ts";
import { examine } from "../../../../server/publishing/doctor.ts";
import { setOrganizationIntervals } from "../../../../server/verification/set-organization-intervals.ts";
import { verifyClaims } from "../../../../server/verification/verify-claims.ts";
import { withdrawVerifications } from "../../../../server/verification/withdraw-verifications.ts";
import { makeActor } from "../../../factories/actors.ts";
import { makeEntry, makeOrganization, makePhone } from "../../../factories/organization.ts";
import { toInput } from "../../../factories/organization-input.ts";
import { changeOrganization } from "../../../factories/save-organizations.ts";
import { cloneDatabase, type TestDatabase } from "../../../support/database.ts";
import { atDesk, deskTime } from "../../../support/desk.ts";
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

const { editor, desk, houses, merge, undo, save, look } = mergingDesk(() => posada);
const other = (asPublished: string) => makePhone({ number: null, asPublished });

test("every verb on what is merged is answered with where to go on", async () => {
  const [kept, lost] = await houses({}, {});
  await merge(kept, [lost]);
  const { id, presence } = lost;
  const claims = [{ claimId: presence.id, outcome: "CONFIRMED", method: "PHONE" } as const];
  const verbs = [
    save(lost, 1),
    save(lost, 0),
    atDesk(desk(), publishOrganization, { id }),
    atDesk(desk(), archiveOrganization, { id, reason: "Closed." }),
    atDesk(desk(), unarchiveOrganization, { id }),
    atDesk(desk(), restoreRevision, { id, revision: 1 }),
    atDesk(desk(), verifyClaims, { organizationId: id, revision: 1, claims }),
    atDesk(desk(), withdrawVerifications, { organizationId: id, verifications: [randomUUID()] }),
    atDesk(desk(), setOrganizationIntervals, { organizationId: id, intervals: [{ key: "PHONE", days: 9 }] }),
    atDesk(desk(), addNote, { organizationId: id, body: "Ask." }),
    atDesk(desk(), proposeChange, {
      organizationId: id,
      baseRevision: 1,
      input: toInput(lost),
      message: "So.",
    }),
    merge(lost, [kept]),
    merge(kept, [lost]),
  ];
  for (const told of await Promise.all(verbs.map(failure)))
    expect(told).toMatchObject({ code: "MERGED", told: { mergedInto: kept.id } });
  for (const batch of [
    atDesk(desk(), archiveOrganizations, { ids: [id], reason: "Closed." }),
    atDesk(desk(), setTerms, { ids: [id], addHelps: ["legal-aid"] }),
  ])
    expect((await batch).items).toMatchObject([{ changed: false, error: { code: "MERGED" } }]);
  const branch = makeOrganization({ parentId: id });
  expect(await failure(save(branch, 0))).toMatchObject({
    code: "BAD_DOCUMENT",
    fields: [{ path: "parentId" }],
  });
  expect(await failure(save(makeOrganization({ slug: lost.slug }), 0))).toMatchObject({
    fields: [{ path: "slug" }],
  });
});

test("notes, open proposals and branches go along, and come back unless somebody dealt with them", async () => {
  const [kept, lost] = await houses({}, { phones: [makePhone({ label: { en: "Door" } })] });
  const [near, far] = await houses({ parentId: lost.id }, { parentId: lost.id });
  await atDesk(desk(), addNote, { organizationId: lost.id, body: "Ask after ten." });
  const propose = (label: string) =>
    atDesk(desk(), proposeChange, {
      organizationId: lost.id,
      baseRevision: 1,
      input: {
        phones: toInput(lost).phones.map((phone) => ({ ...phone, label: [{ locale: "es", text: label }] })),
      },
      message: "It says so at the door.",
    });
  const [first, second] = [await propose("Puerta"), await propose("Portón")];
  const proposals = () =>
    posada.db.proposal.findMany({
      where: { id: { in: [first.proposalId, second.proposalId] } },
      orderBy: { proposedAt: "asc" },
    });
  const before = await proposals();
  const { mergeId, revision } = await merge(kept, [lost]);
  const carried = await proposals();
  expect(carried.map(({ organizationId, baseRevision }) => [organizationId, baseRevision])).toEqual([
    [kept.id, revision],
    [kept.id, revision],
  ]);
  expect(JSON.stringify(carried[0]!.changes)).toContain(`phones.${kept.phones[0]!.id}.label.es`);
  expect(await posada.db.note.count({ where: { organizationId: kept.id } })).toBe(1);
  expect((await look(near)).document.parentId).toBe(kept.id);

  const mailer = { send: async () => {}, close: async () => {} };
  const accept = (work: Work, args: AcceptProposal) => acceptProposal(work, args, { mailer });
  await atDesk(desk(), accept, { id: first.proposalId, paths: [`phones.${kept.phones[0]!.id}.label.es`] });
  expect((await look(kept)).document.phones[0]!.label).toMatchObject({ es: "Puerta" });
  await changeOrganization(desk(), { ...(await look(far)).document, parentId: null });
  const { unsplit } = await undo(mergeId);
  expect(unsplit.map(({ path, because }) => [path, because])).toEqual([
    [`phones.${kept.phones[0]!.id}`, "EDITED_SINCE"],
    [`branches.${far.id}`, "MOVED_SINCE"],
    [`proposals.${first.proposalId}`, "DECIDED_SINCE"],
  ]);
  expect((await proposals())[1]).toEqual(before[1]);
  expect((await proposals())[0]).toMatchObject({ organizationId: kept.id, status: "PARTLY_ACCEPTED" });
  expect((await look(near)).document.parentId).toBe(lost.id);
  expect((await look(far)).document.parentId).toBeNull();
  expect(await posada.db.note.count({ where: { organizationId: lost.id } })).toBe(1);
});

test("what people noticed goes along, and what rules noticed is done with until it is undone", async () => {
  const [kept, lost] = await houses({}, {});
  const finding = (source: "PERSON" | "RULE" | "DUPLICATE", otherId: string | null = null) => ({
    id: randomUUID(),
    organizationId: lost.id,
    rule: "SOMETHING_ODD",
    source,
    fingerprint: randomUUID(),
    severity: "LOW" as const,
    path: `phones.${lost.phones[0]!.id}.asPublished`,
    claimId: lost.phones[0]!.id,
    otherId,
    evidence: {},
    title: {},
    madeBy: "test",
    firstSeenAt: deskTime,
    lastSeenAt: deskTime,
  });
  const made = [finding("PERSON"), finding("RULE"), finding("DUPLICATE", kept.id)];
  await posada.db.finding.createMany({ data: made });
  const found = async () => {
    const rows = await posada.db.finding.findMany({ where: { id: { in: made.map(({ id }) => id) } } });
    return made.map(({ id }) => {
      const { organizationId, path, claimId, resolvedBy } = rows.find((row) => row.id === id)!;
      return [organizationId, path.split(".")[1], claimId, resolvedBy];
    });
  };
  const [its, ours] = [lost.phones[0]!.id, kept.phones[0]!.id];
  const { mergeId } = await merge(kept, [lost]);
  expect(await found()).toEqual([
    [kept.id, ours, ours, null],
    [lost.id, its, its, editor.reference],
    [lost.id, its, its, editor.reference],
  ]);
  await undo(mergeId);
  // The rules have looked again, and the two were compared again: none of them notices such a thing.
  expect(await found()).toEqual([null, "system", "system"].map((by) => [lost.id, its, its, by]));
});

test("the two that were found to be one are told so no more, until they are parted", async () => {
  const pair = () =>
    posada.db.finding.findMany({
      where: { rule: "DUPLICATE_CERTAIN", organization: { name: "Casa del Migrante Nuevo Laredo" } },
      orderBy: { organizationId: "asc" },
    });
  const found = await pair();
  const [one, two] = await Promise.all(found.map(({ organizationId: id }) => look({ id })));
  const { mergeId } = await merge(one!.document, [two!.document]);
  expect((await pair()).map(({ resolvedBy }) => resolvedBy)).toEqual([editor.reference, editor.reference]);
  await undo(mergeId);
  expect((await pair()).map(({ resolvedBy }) => resolvedBy)).toEqual([null, null]);
});

describe("who may, and what is refused", () => {
  test("somebody limited to countries merges only what lies there, branches too", async () => {
    const [mx, us, mine] = await houses({}, { entries: [makeEntry({ country: "US" })] }, {});
    const limited = (kept: OrganizationDocument, lost: OrganizationDocument) =>
      atDesk(desk({ actor: makeActor("EDITOR", ["MX"]) }), mergeOrganizations, {
        keepId: kept.id,
        loseIds: [lost.id],
      });
    for (const [kept, lost] of [
      [mx, us],
      [us, mx],
    ] as const)
      expect(await failure(limited(kept, lost))).toMatchObject({ code: "FORBIDDEN" });
    await houses({ parentId: mine.id, entries: [makeEntry({ country: "US" })] });
    expect(await failure(limited(mx, mine))).toMatchObject({ code: "FORBIDDEN" });
    const { mergeId } = await merge(mx, [us]);
    const undone = atDesk(desk({ actor: makeActor("EDITOR", ["MX"]) }), undoMerge, { mergeId });
    expect(await failure(undone)).toMatchObject({ code: "FORBIDDEN" });
  });

  test("nothing is merged with itself, with nobody, with too many, or with what somebody saved since", async () => {
    const [kept, lost] = await houses({}, {});
    expect(await failure(merge(kept, [kept]))).toMatchObject({
      code: "BAD_INPUT",
      fields: [{ path: "loseIds" }],
    });
    expect(await failure(merge(kept, []))).toMatchObject({ code: "BAD_INPUT" });
    expect(await failure(merge(kept, [makeOrganization()]))).toMatchObject({ code: "NOT_FOUND" });
    expect(await failure(merge(kept, [{ ...lost, id: "nobody" }]))).toMatchObject({ code: "NOT_FOUND" });
    const many = Array.from({ length: 11 }, () => makeOrganization());
    expect(await failure(merge(kept, many))).toMatchObject({ code: "TOO_MANY_ITEMS" });
    await save({ ...lost, name: "Casa Gris" }, 1);
    const revisions = [{ organizationId: lost.id, revision: 1 }];
    expect(await failure(merge(kept, [lost], { revisions }))).toMatchObject({
      code: "CONFLICT",
      fields: [{ path: lost.id, theirs: 2 }],
    });
    const values = [{ path: "phones", organizationId: kept.id }];
    expect(await failure(merge(kept, [lost], { choices: { values } }))).toMatchObject({ code: "BAD_INPUT" });
    const crowded = await houses(
      { phones: Array.from({ length: 150 }, (_, index) => other(`a${index}`)) },
      { phones: Array.from({ length: 150 }, (_, index) => other(`b${index}`)) },
    );
    expect(await failure(merge(crowded[0]!, [crowded[1]!]))).toMatchObject({ code: "TOO_MANY_ITEMS" });
  });

  test("no organization becomes a branch of itself, neither by merging nor by parting", async () => {
    const [top, lost] = await houses({}, {});
    const [middle] = await houses({ parentId: lost.id });
    const [kept] = await houses({ parentId: middle.id });
    const { mergeId } = await merge(kept, [lost]);
    expect((await look(kept)).document.parentId).toBeNull();
    expect((await look(middle)).document.parentId).toBe(kept.id);
    await save({ ...(await look(kept)).document, parentId: top.id }, (await look(kept)).revision);
    await undo(mergeId);
    expect((await look(kept)).document.parentId).toBe(top.id);
    expect((await look(middle)).document.parentId).toBe(lost.id);
  });
});

test("a retry answers as the first did and merges nothing again; so does one of undoing", async () => {
  const [kept, lost] = await houses({}, {});
  const first = await merge(kept, [lost], { requestId: "twice" });
  expect(await merge(kept, [lost], { requestId: "twice" })).toEqual(first);
  const parted = await atDesk(desk(), undoMerge, { mergeId: first.mergeId, requestId: "apart" });
  expect(await atDesk(desk(), undoMerge, { mergeId: first.mergeId, requestId: "apart" })).toEqual(parted);
  expect((await look(lost)).revision).toBe(3);
});

test("whoever saves while somebody merges is in it whole, or is told where to go on", async () => {
  for (let round = 0; round < 6; round++) {
    const [kept, lost] = await houses({}, {});
    const name = `Casa ${round}`;
    const [merged, saved, back] = await Promise.allSettled([
      merge(kept, [lost]),
      save({ ...lost, name }, 1),
      merge(lost, [kept]),
    ]);
    const won = [merged, back].filter(({ status }) => status === "fulfilled");
    expect(won).toHaveLength(1);
    const survivor = await look(merged.status === "fulfilled" ? kept : lost);
    const names = [survivor.document.name, ...survivor.document.alternateNames.map((each) => each.name)];
    if (saved.status === "fulfilled") expect(names).toContain(name);
    else expect(saved.reason).toMatchObject({ code: "MERGED" });
  }
});
