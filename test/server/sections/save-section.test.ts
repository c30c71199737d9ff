import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { SectionDocument } from "../../../server/countries/document.ts";
import { fromLocalized } from "../../../server/editorial/localized.type.ts";
import type { Desk } from "../../../server/editorial/work.ts";
import { loadDocuments } from "../../../server/organizations/load-documents.ts";
import { saveOrganization } from "../../../server/organizations/save-organization.ts";
import { examine } from "../../../server/publishing/doctor.ts";
import { loadSections } from "../../../server/sections/load-sections.ts";
import { orderSections } from "../../../server/sections/order-sections.ts";
import { type SaveSection, saveSection } from "../../../server/sections/save-section.ts";
import { makeActor } from "../../factories/actors.ts";
import { makeEntry, makeOrganization } from "../../factories/organization.ts";
import { toInput } from "../../factories/organization-input.ts";
import { publishOrganizations } from "../../factories/publish-organizations.ts";
import { cloneDatabase, type TestDatabase } from "../../support/database.ts";
import { atDesk, makeDesk } from "../../support/desk.ts";

let database: TestDatabase;
let desk: Desk;

beforeAll(async () => {
  database = await cloneDatabase("mexico");
  desk = makeDesk(database, { actor: makeActor("ADMIN") });
});
afterAll(() => database?.drop());

const save = (args: SaveSection, by = desk) => atDesk(by, saveSection, args);
const load = async (slug: string) =>
  (await loadSections(database.db)).find(({ document }) => document.slug === slug)!;

/** The section as it is, to be saved with another text. */
async function formOf(slug: string, changes: Partial<SaveSection["input"]>): Promise<SaveSection> {
  const { document, revision } = await load(slug);
  const { id, name, description } = document;
  return {
    id,
    baseRevision: revision,
    input: { slug, name: fromLocalized(name), description: fromLocalized(description), ...changes },
  };
}

test("new words are a revision and public at once", async () => {
  const before = await load("legal-aid");
  const saved = await save(await formOf("legal-aid", { description: [{ locale: "en", text: "Lawyers." }] }));
  expect(saved).toMatchObject({ revision: before.revision + 1, merged: [] });
  expect(saved.edition).toBeGreaterThan(1);
  const kept = await database.db.sectionRevision.findUnique({
    where: { sectionId_number: { sectionId: saved.id, number: saved.revision } },
  });
  expect(kept).toMatchObject({
    kind: "EDIT",
    madeBy: desk.actor.reference,
    document: { ...before.document, description: { en: "Lawyers." } },
  });
  const shown = await database.db.publishedSection.findUnique({ where: { slug: "legal-aid" } });
  expect((shown!.document as unknown as SectionDocument).description).toEqual({ en: "Lawyers." });
  expect(await save(await formOf("legal-aid", {}))).toMatchObject({ revision: saved.revision, edition: 0 });
});

test("changes of different words are both kept; of the same, they conflict", async () => {
  const mine = await formOf("legal-aid", { name: [{ locale: "en", text: "Law" }] });
  const theirs = await formOf("legal-aid", { description: [{ locale: "en", text: "Theirs." }] });
  await save(theirs);
  expect((await save(mine)).merged).toEqual(["description.en"]);
  expect((await load("legal-aid")).document).toMatchObject({
    name: { en: "Law" },
    description: { en: "Theirs." },
  });
  const late = { ...theirs, input: { ...theirs.input, description: [{ locale: "en", text: "Late." }] } };
  await expect(save(late)).rejects.toMatchObject({
    code: "CONFLICT",
    fields: [{ path: "description.en", theirs: "Theirs.", yours: "Late." }],
  });
});

test("a section is added at the end; its slug may change until it has entries", async () => {
  const id = randomUUID();
  const input = { slug: "shelter", name: [{ locale: "en", text: "Shelter" }] };
  await save({ id, baseRevision: 0, input });
  expect((await loadSections(database.db)).at(-1)!.document.slug).toBe("shelter");
  await save({ id, baseRevision: 1, input: { ...input, slug: "shelters" } });
  const slugs = (await database.db.publishedSection.findMany()).map(({ slug }) => slug);
  expect(slugs).toContain("shelters");
  expect(slugs).not.toContain("shelter");
  await expect(save({ id, baseRevision: 2, input: { ...input, name: [] } })).rejects.toMatchObject({
    code: "BAD_DOCUMENT",
    fields: [{ path: "name" }],
  });
  await expect(save({ id, baseRevision: 2, input: { ...input, slug: "legal-aid" } })).rejects.toMatchObject({
    code: "BAD_DOCUMENT",
    fields: [{ path: "slug" }],
  });
  await expect(save(await formOf("legal-aid", { slug: "law" }))).rejects.toMatchObject({
    code: "BAD_DOCUMENT",
    fields: [{ path: "slug", message: { en: "It stays legal-aid, since the section has entries." } }],
  });
  await expect(save({ id: randomUUID(), baseRevision: 1, input })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
});

test("sections are put in order for all pages, unless somebody else did since", async () => {
  const base = (await loadSections(database.db)).map(({ document }) => document.id);
  const ids = base.toReversed();
  const { edition } = await atDesk(desk, orderSections, { ids, base });
  expect(edition).toBeGreaterThan(1);
  expect((await loadSections(database.db)).map(({ document }) => document.id)).toEqual(ids);
  const shown = await database.db.publishedSection.findMany({ orderBy: { position: "asc" } });
  expect(shown.map(({ document }) => (document as unknown as SectionDocument).id)).toEqual(ids);
  await expect(atDesk(desk, orderSections, { ids: base, base })).rejects.toMatchObject({
    code: "CONFLICT",
    fields: [{ path: "ids", base, theirs: ids, yours: base }],
  });
  await expect(atDesk(desk, orderSections, { ids: ids.slice(1), base: ids })).rejects.toMatchObject({
    code: "BAD_INPUT",
  });
});

test("a new order of the sections leaves organizations as they are, also those that stand in several", async () => {
  const sections = ["legal-aid", "other-support", "unhcr-offices"];
  const house = makeOrganization({ entries: sections.map((section) => makeEntry({ section })) });
  await publishOrganizations(database.db, [house]);
  const base = (await loadSections(database.db)).map(({ document }) => document.id);
  await atDesk(desk, orderSections, { ids: base.toReversed(), base });
  const [kept] = await loadDocuments(database.db, [house.id]);
  expect(kept!.document).toEqual(house);
  expect((await examine(database.db)).complaints).toEqual([]);
});

test("a slug does not change while somebody puts the first entry in", async () => {
  const id = randomUUID();
  const input = { slug: "food", name: [{ locale: "en", text: "Food" }] };
  await save({ id, baseRevision: 0, input });
  const house = makeOrganization({ entries: [] });
  await publishOrganizations(database.db, [house]);
  const { entries } = toInput({ ...house, entries: [makeEntry({ section: "food" })] });
  const outcomes = await Promise.allSettled([
    atDesk(desk, saveOrganization, { id: house.id, baseRevision: 1, input: { entries } }),
    save({ id, baseRevision: 1, input: { ...input, slug: "meals" } }),
  ]);
  // Whoever comes second is refused: the slug stays, or there is no such section any more.
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect((await examine(database.db)).complaints).toEqual([]);
});

test("what others added does not make up for what is missing", async () => {
  const form = await formOf("legal-aid", {});
  const names = [...form.input.name, { locale: "fr", text: "Droit" }];
  await save({ ...form, input: { ...form.input, name: names }, message: "  In French. " });
  const kept = await database.db.sectionRevision.findFirst({
    orderBy: { number: "desc" },
    where: { sectionId: form.id },
  });
  expect(kept!.message).toBe("In French.");
  await expect(save({ ...form, input: { ...form.input, name: [] } })).rejects.toMatchObject({
    code: "BAD_DOCUMENT",
    fields: [{ path: "name", message: { en: "Give it in one language at least." } }],
  });
  await expect(save({ ...form, message: "x".repeat(501) })).rejects.toMatchObject({ code: "BAD_INPUT" });
});

test("only admins change what stands on every page", async () => {
  const editors = makeDesk(database);
  const form = await formOf("legal-aid", { name: [{ locale: "en", text: "Mine" }] });
  await expect(save(form, editors)).rejects.toMatchObject({ code: "FORBIDDEN" });
  const ids = (await loadSections(database.db)).map(({ document }) => document.id);
  await expect(atDesk(editors, orderSections, { ids, base: ids })).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
});

test("what is published agrees with the truth after all of this", async () => {
  expect((await examine(database.db)).complaints).toEqual([]);
});

test("a section's history never runs backwards, though who waited for it came first", async () => {
  const saved = [];
  for (const now of ["2027-01-01T12:00:10Z", "2027-01-01T12:00:05Z"]) {
    const description = [{ locale: "en", text: `Said at ${now}.` }];
    saved.push(await save(await formOf("legal-aid", { description }), { ...desk, now: new Date(now) }));
  }
  const revisions = await database.db.sectionRevision.findMany({
    where: { sectionId: saved[0]!.id, number: { in: saved.map(({ revision }) => revision) } },
  });
  const moment = new Date("2027-01-01T12:00:10Z");
  expect(revisions.map(({ madeAt }) => madeAt)).toEqual([moment, moment]);
});
