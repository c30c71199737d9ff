import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { makeActor } from "../../factories/actors.ts";
import { openTestApp, type TestApp } from "../../support/app.ts";

let posada: TestApp;
let id: string;
let before: Record<string, unknown>;
const admin = makeActor("ADMIN");

const save = `mutation ($id: ID!, $base: Int!, $input: SectionInput!, $message: String) {
  saveSection(id: $id, baseRevision: $base, input: $input, message: $message) { revision }
}`;
const history = `query ($id: ID!, $first: Int, $before: Int) {
  sectionRevisions(id: $id, first: $first, before: $before) {
    number kind message madeBy madeAt document changes { fieldName previousValue replacementValue }
  }
}`;

beforeAll(async () => {
  posada = await openTestApp();
  const { data } = await posada.editorial(
    "{ sections { id slug revision name { locale text } description { locale text } } }",
  );
  const { revision, id: given, ...words } = data.sections[0];
  [id, before] = [given, words];
  const input = { ...before, name: [{ locale: "en", text: "Lawyers" }] };
  await posada.editorial(save, { id, base: revision, input, message: "Shorter" }, { as: admin });
});
afterAll(() => posada?.close());

test("a section's history is listed, newest first, with who, when, why and what", async () => {
  const { data } = await posada.editorial(history, { id });
  const [newest, first] = data.sectionRevisions;
  expect(newest).toMatchObject({
    kind: "EDIT",
    message: "Shorter",
    madeBy: "Test admin",
    madeAt: "2026-03-15T12:00:00.000Z",
    document: { id, slug: before.slug, name: { en: "Lawyers" } },
  });
  expect(newest.changes).toContainEqual({
    fieldName: "name.en",
    previousValue: "Legal aid",
    replacementValue: "Lawyers",
  });
  const older = await posada.editorial(history, { id, first: 1, before: newest.number });
  expect(older.data.sectionRevisions).toEqual([first]);
  for (const wrong of [0, 101])
    expect((await posada.editorial(history, { id, first: wrong })).errors).toMatchObject([
      { extensions: { code: "BAD_PAGE_SIZE" } },
    ]);
  expect((await posada.editorial(history, { id: "no-uuid" })).data.sectionRevisions).toEqual([]);
});

test("one revision is read, and two are compared", async () => {
  const { data } = await posada.editorial(
    `query ($id: ID!) {
      there: sectionRevision(id: $id, number: 1) { number message }
      none: sectionRevision(id: $id, number: 99) { number }
      compareSectionRevisions(id: $id, from: 1, to: 2) { path from to }
    }`,
    { id },
  );
  expect(data).toMatchObject({ there: { number: 1, message: null }, none: null });
  expect(data.compareSectionRevisions).toContainEqual({ path: "name.en", from: "Legal aid", to: "Lawyers" });
  const { errors } = await posada.editorial(
    "query ($id: ID!) { compareSectionRevisions(id: $id, from: 1, to: 99) { path } }",
    { id },
  );
  expect(errors).toMatchObject([{ extensions: { code: "NOT_FOUND" } }]);
});

test("contributors see sections, but not who changed them", async () => {
  const as = makeActor("CONTRIBUTOR");
  for (const query of [
    history,
    "query ($id: ID!) { sectionRevision(id: $id, number: 1) { number } }",
    "query ($id: ID!) { compareSectionRevisions(id: $id, from: 1, to: 2) { path } }",
  ])
    expect((await posada.editorial(query, { id }, { as })).errors).toMatchObject([
      { extensions: { code: "FORBIDDEN" } },
    ]);
});

test("an earlier revision is restored as a new one, public at once, by admins alone", async () => {
  const restore = `mutation ($id: ID!, $revision: Int!, $message: String) {
    restoreSectionRevision(id: $id, revision: $revision, message: $message) {
      revision edition merged section { slug name { locale text } description { locale text } }
    }
  }`;
  const refused = await posada.editorial(restore, { id, revision: 1 });
  expect(refused.errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
  const { data } = await posada.editorial(restore, { id, revision: 1 }, { as: admin });
  expect(data.restoreSectionRevision).toEqual({
    revision: 3,
    edition: expect.any(Number),
    merged: [],
    section: before,
  });
  const shown = await posada.query("{ sections { slug name { text } } }");
  expect(shown.data.sections).toContainEqual({ slug: before.slug, name: { text: "Legal aid" } });
  const again = await posada.editorial(
    restore,
    { id, revision: 2, message: "Lawyers after all" },
    { as: admin },
  );
  expect(again.data.restoreSectionRevision.revision).toBe(4);
  const told = await posada.editorial(history, { id, first: 2 });
  expect(told.data.sectionRevisions).toMatchObject([
    { kind: "RESTORE", message: "Lawyers after all" },
    { kind: "RESTORE", message: "Revision 1" },
  ]);
  // Revision 3 says what revision 1 does: what somebody else has made of it since is not taken away.
  const late = `mutation ($id: ID!) { restoreSectionRevision(id: $id, revision: 1, baseRevision: 3) { revision merged } }`;
  const kept = (await posada.editorial(late, { id }, { as: admin })).data.restoreSectionRevision;
  expect([kept.revision, kept.merged.length > 0]).toEqual([4, true]);
  for (const gone of [
    { id, revision: 99 },
    { id: "no-uuid", revision: 1 },
  ])
    expect((await posada.editorial(restore, gone, { as: admin })).errors).toMatchObject([
      { extensions: { code: "NOT_FOUND" } },
    ]);
});
