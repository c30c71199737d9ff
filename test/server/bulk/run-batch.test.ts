import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { archiveOrganizations } from "../../../server/bulk/archive-organizations.ts";
import { assignEntries } from "../../../server/bulk/assign-entries.ts";
import { publishOrganizations } from "../../../server/bulk/publish-organizations.ts";
import { runBatch } from "../../../server/bulk/run-batch.ts";
import { setTerms } from "../../../server/bulk/set-terms.ts";
import { unarchiveOrganizations } from "../../../server/bulk/unarchive-organizations.ts";
import type { Work } from "../../../server/editorial/work.ts";
import { fail } from "../../../server/errors.ts";
import type { Locale } from "../../../server/locales.ts";
import { archiveOrganization } from "../../../server/organizations/archive-organization.ts";
import type { OrganizationDocument } from "../../../server/organizations/document.ts";
import { loadDocuments } from "../../../server/organizations/load-documents.ts";
import { examine } from "../../../server/publishing/doctor.ts";
import { makeActor } from "../../factories/actors.ts";
import { makeEntry, makeOrganization } from "../../factories/organization.ts";
import { publishOrganizations as bring } from "../../factories/publish-organizations.ts";
import { changeOrganization } from "../../factories/save-organizations.ts";
import { openTestApp, type TestApp } from "../../support/app.ts";
import { atDesk, makeDesk } from "../../support/desk.ts";

let posada: TestApp;
beforeAll(async () => {
  posada = await openTestApp("mexico");
});
afterAll(() => posada?.close());

const load = async (...documents: OrganizationDocument[]) =>
  loadDocuments(
    posada.db,
    documents.map(({ id }) => id),
  );
/** New published organizations in id order. */
async function houses(
  count: number,
  overrides: (index: number) => Partial<OrganizationDocument> = () => ({}),
) {
  const made = Array.from({ length: count }, (_, index) => makeOrganization(overrides(index)));
  await bring(posada.db, made);
  return made.sort((a, b) => (a.id < b.id ? -1 : 1));
}
const idsOf = (documents: OrganizationDocument[]) => documents.map(({ id }) => id);
const editions = () => posada.db.publishedEdition.findFirstOrThrow().then(({ number }) => number);

test("a batch is one edition; who refuses stays as it was, and says why, and the others go on", async () => {
  const [first, archived, last] = await houses(3);
  await atDesk(makeDesk(posada), archiveOrganizations, { ids: [archived!.id], reason: "Closed." });
  const unknown = randomUUID();
  const ids = [last!.id, "no id", unknown, first!.id, archived!.id, first!.id.toUpperCase()];
  const before = await editions();
  const documents: string[] = [];
  const desk = makeDesk(posada, {
    rules: async (_work, recorded) => void documents.push(...recorded.map(({ document }) => document.id)),
  });
  const answer = await atDesk(desk, archiveOrganizations, { ids, reason: "The house burned down." });
  expect(answer.edition).toBe(before + 1);
  const result = new Map(answer.items.map((item) => [item.organizationId, item]));
  expect(answer.items).toHaveLength(5);
  expect(result.get(first!.id)).toEqual({
    organizationId: first!.id,
    revision: 2,
    changed: true,
    error: null,
  });
  expect(result.get(archived!.id)).toMatchObject({
    revision: 2,
    changed: false,
    error: { code: "WRONG_STATE" },
  });
  for (const id of [unknown, "no id"])
    expect(result.get(id)).toMatchObject({ revision: null, changed: false, error: { code: "NOT_FOUND" } });
  const changes = await posada.db.publishedChange.findMany({ where: { edition: answer.edition } });
  expect(changes.map(({ kind, id }) => [kind, id])).toEqual(
    [first, last].map((house) => ["WITHDRAWN", house!.id]),
  );
  // Rules see what was recorded, not what was undone.
  expect(documents).toEqual([first!.id, last!.id]);
  const revision = await posada.db.revision.findFirstOrThrow({
    where: { organizationId: first!.id, number: 2 },
  });
  expect(revision).toMatchObject({ kind: "BULK", message: "The house burned down.", status: "ARCHIVED" });
  expect(
    await posada.db.batchItem.findMany({
      where: { batchId: answer.batchId },
      orderBy: { organizationId: "asc" },
    }),
  ).toMatchObject(
    [first, archived, last].map((house) =>
      house === archived
        ? { organizationId: house!.id, revisionBefore: null, revisionAfter: null, errorCode: "WRONG_STATE" }
        : { organizationId: house!.id, revisionBefore: 1, revisionAfter: 2, errorCode: null },
    ),
  );
});

test("what an item wrote before it refused is gone, with what it told rules, publication and afterwards", async () => {
  const [kept, failing] = await houses(2);
  const heard: string[] = [];
  const desk = makeDesk(posada, {
    rules: async (_work, recorded) => void heard.push(...recorded.map(({ document }) => document.id)),
  });
  const half = (work: Work, { ids }: { ids: string[]; requestId?: string }) =>
    runBatch(work, {
      verb: "half",
      ids,
      input: {},
      change: async (own, { document: { id } }) => {
        const saved = await archiveOrganization(own, { id, reason: "Closed." });
        own.afterCommit(async () => void heard.push(`after ${id}`));
        return id === failing!.id ? fail("WRONG_STATE", { en: "No.", es: "Así no." }) : saved;
      },
    });
  const { items, edition } = await atDesk(desk, half, { ids: idsOf([kept!, failing!]) });
  expect(items.map(({ changed, revision }) => [changed, revision])).toEqual([
    [true, 2],
    [false, 1],
  ]);
  expect((await load(kept!, failing!)).map(({ status, revision }) => [status, revision])).toEqual([
    ["ARCHIVED", 2],
    ["PUBLISHED", 1],
  ]);
  expect(heard).toEqual([kept!.id, `after ${kept!.id}`]);
  const changes = await posada.db.publishedChange.findMany({ where: { edition } });
  expect(changes.map(({ id }) => id)).toEqual([kept!.id]);
});

test("an error that nobody expects stops the whole batch, and nothing of it stays", async () => {
  const made = await houses(2);
  const broken = (work: Work, { ids }: { ids: string[]; requestId?: string }) =>
    runBatch(work, {
      verb: "broken",
      ids,
      input: {},
      change: async (own, { document: { id } }) => {
        if (id === made[1]!.id) throw new Error("a fault of ours");
        return archiveOrganization(own, { id, reason: "Closed." });
      },
    });
  const batches = await posada.db.batch.count();
  await expect(atDesk(makeDesk(posada), broken, { ids: idsOf(made) })).rejects.toThrow("a fault of ours");
  expect((await load(...made)).map(({ revision }) => revision)).toEqual([1, 1]);
  expect(await posada.db.batch.count()).toBe(batches);
});

test("terms are added and taken away", async () => {
  const made = await houses(2, (index) => ({ helps: index === 0 ? ["shelter"] : ["shelter", "legal-aid"] }));
  const desk = makeDesk(posada);
  await atDesk(desk, setTerms, {
    ids: idsOf(made),
    addHelps: ["legal-aid"],
    removeHelps: ["shelter"],
    addAudiences: ["families"],
  });
  for (const { document } of await load(...made)) {
    expect(document.helps).toEqual(["legal-aid"]);
    expect([...document.audiences].sort()).toEqual(["families", "migrants"]);
  }
});

test("drafts are published and archived ones brought back, each as it would be alone", async () => {
  const made = await houses(3);
  const desk = makeDesk(posada);
  const ids = idsOf(made);
  for (const house of made) await changeOrganization(desk, house, "DRAFT");
  await posada.db.entry.deleteMany({ where: { organizationId: ids[1]! } });
  const published = await atDesk(desk, publishOrganizations, { ids });
  expect(published.items.map(({ error }) => error?.code ?? null)).toEqual([null, "NOT_PUBLISHABLE", null]);
  expect(published.items[1]!.error!.fields.length).toBeGreaterThan(0);
  await atDesk(desk, archiveOrganizations, { ids, reason: "Closed." });
  await atDesk(desk, unarchiveOrganizations, { ids });
  expect((await load(...made)).map(({ status }) => status)).toEqual(["PUBLISHED", "DRAFT", "PUBLISHED"]);
});

test("everybody may do to each organization what they may do to it alone", async () => {
  const [mexican, both] = await houses(2);
  await bring(posada.db, [makeOrganization({ entries: [makeEntry({ country: "US" })] })]);
  await atDesk(makeDesk(posada), assignEntries, { ids: [both!.id], country: "US", section: "other-support" });
  const limited = makeDesk(posada, { actor: makeActor("EDITOR", ["MX"]) });
  const { items } = await atDesk(limited, archiveOrganizations, {
    ids: idsOf([mexican!, both!]),
    reason: "x y",
  });
  expect(items.map(({ error }) => error?.code ?? null)).toEqual([null, "FORBIDDEN"]);
  const contributor = makeDesk(posada, { actor: makeActor("CONTRIBUTOR") });
  await expect(
    atDesk(contributor, archiveOrganizations, { ids: [both!.id], reason: "x y" }),
  ).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
});

test("a batch has 1 to 500 organizations", async () => {
  const archive = (ids: string[]) =>
    atDesk(makeDesk(posada), archiveOrganizations, { ids, reason: "Closed." });
  await expect(archive([])).rejects.toMatchObject({ code: "BAD_INPUT" });
  const many = Array.from({ length: 501 }, () => randomUUID());
  await expect(archive(many)).rejects.toMatchObject({ code: "TOO_MANY_ITEMS" });
  const { items } = await archive(many.slice(1));
  expect(items).toHaveLength(500);
});

test("batches that meet from both ends wait for each other, and none is lost", async () => {
  const made = await houses(12, () => ({ helps: [], audiences: [] }));
  const ids = idsOf(made);
  const desk = makeDesk(posada);
  await Promise.all([
    atDesk(desk, setTerms, { ids, addHelps: ["shelter"] }),
    atDesk(desk, setTerms, { ids: ids.toReversed(), addAudiences: ["families"] }),
    atDesk(desk, assignEntries, { ids: ids.toReversed(), country: "MX", section: "legal-aid" }),
  ]);
  for (const { document, revision } of await load(...made)) {
    expect(revision).toBe(4);
    expect(document).toMatchObject({ helps: ["shelter"], audiences: ["families"] });
    expect(document.entries).toHaveLength(2);
  }
});

test("a retried batch answers as the first did, through the door, and the directory is sound", async () => {
  const [house] = await houses(1);
  const ask = () =>
    posada.editorial(
      `mutation ($ids: [ID!]!) { archiveOrganizations(ids: $ids, reason: "Closed.", requestId: "again") {
         batchId edition items { organizationId revision changed error { code message fields { path message } } } } }`,
      { ids: [house!.id] },
    );
  const first = await ask();
  expect(first.errors).toBeUndefined();
  expect(first.data.archiveOrganizations.items).toEqual([
    { organizationId: house!.id, revision: 2, changed: true, error: null },
  ]);
  expect(await ask()).toEqual(first);
  const { data } = await posada.editorial(
    "query ($id: ID!) { batch(id: $id) { verb input undoneAt may items { revisionBefore revisionAfter errorCode } } }",
    { id: first.data.archiveOrganizations.batchId },
  );
  expect(data.batch).toEqual({
    verb: "archiveOrganizations",
    input: { reason: "Closed." },
    undoneAt: null,
    may: ["run", "undo"],
    items: [{ revisionBefore: 1, revisionAfter: 2, errorCode: null }],
  });
  expect((await examine(posada.db)).complaints).toEqual([]);
});

test("what a batch refused is told in the language of who asks, at once, on a retry and later", async () => {
  const house = makeOrganization({ entries: [] });
  await changeOrganization(makeDesk(posada), house, "DRAFT");
  const publish = (language: Locale) =>
    posada.editorial(
      `mutation ($ids: [ID!]!) { publishOrganizations(ids: $ids, requestId: "told") {
         batchId items { error { message fields { path message } } } } }`,
      { ids: [house.id] },
      { language },
    );
  const answered = async (language: Locale) => (await publish(language)).data.publishOrganizations;
  const { batchId, items } = await answered("es");
  expect(items[0].error).toEqual({
    message: expect.stringMatching(/^Todavía no se puede publicar/),
    fields: [{ path: "entries", message: expect.stringMatching(/^No está en la página de ningún país/) }],
  });
  expect(await answered("en")).toMatchObject({
    batchId,
    items: [{ error: { fields: [{ message: expect.stringMatching(/^It is on no country page/) }] } }],
  });
  const kept = async (language: Locale) => {
    const query = "query ($id: ID!) { batch(id: $id) { items { errorMessage } } }";
    return (await posada.editorial(query, { id: batchId }, { language })).data.batch.items[0].errorMessage;
  };
  expect(await kept("es")).toBe(items[0].error.message);
  expect(await kept("en")).toMatch(/^It cannot be published yet/);
  // As it was kept before messages were kept in both languages.
  await posada.db.batchItem.updateMany({ where: { batchId }, data: { errorMessage: "No." } });
  expect(await kept("es")).toBe("No.");
});
