import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { CountryDocument } from "../../../server/countries/document.ts";
import { loadCountries } from "../../../server/countries/load-countries.ts";
import { restoreCountryRevision } from "../../../server/countries/restore-country-revision.ts";
import { type SaveCountry, saveCountry } from "../../../server/countries/save-country.ts";
import type { Desk } from "../../../server/editorial/work.ts";
import { examine } from "../../../server/publishing/doctor.ts";
import { publish } from "../../../server/publishing/publish.ts";
import { makeActor } from "../../factories/actors.ts";
import { makeCountryInput, toCountryInput } from "../../factories/country-input.ts";
import { cloneDatabase, type TestDatabase } from "../../support/database.ts";
import { atDesk, deskTime, makeDesk } from "../../support/desk.ts";

let database: TestDatabase;
let desk: Desk;

beforeAll(async () => {
  database = await cloneDatabase("mexico");
  desk = makeDesk(database);
});
afterAll(() => database?.drop());

const load = async (code: string) => (await loadCountries(database.db, [code]))[0]!;
const save = (args: SaveCountry, by = desk) => atDesk(by, saveCountry, args);
const published = async (code: string) =>
  (await database.db.publishedCountry.findUnique({ where: { code } }))?.document as
    | CountryDocument
    | undefined;

/** The page as it is now, to be saved with one part of its narrative changed. */
async function withBody(code: string, at: number, text: string) {
  const { document, revision } = await load(code);
  const input = toCountryInput(document);
  input.texts[at] = { ...input.texts[at]!, body: [{ locale: "en", text }] };
  return { code, baseRevision: revision, input };
}

test("a save is a revision, whole and with its changes, and public at once", async () => {
  const before = await load("MX");
  const input = { ...toCountryInput(before.document), sourceDate: "2026-03" };
  const saved = await save({ code: "MX", baseRevision: before.revision, input, message: "  Looked again " });
  expect(saved).toMatchObject({ code: "MX", revision: before.revision + 1, merged: [] });
  const { document, revision, editedAt } = await load("MX");
  expect({ document, revision, editedAt }).toEqual({
    document: { ...before.document, sourceDate: "2026-03" },
    revision: saved.revision,
    editedAt: deskTime,
  });
  const kept = await database.db.countryRevision.findUnique({
    where: { countryCode_number: { countryCode: "MX", number: revision } },
  });
  expect(kept).toMatchObject({
    kind: "EDIT",
    message: "Looked again",
    madeBy: desk.actor.reference,
    document,
  });
  expect(kept!.changes).toEqual([
    {
      last_action_date: "2026-03-15",
      last_action_type: "update",
      field_name: "sourceDate",
      previous_value: "2024-03",
      replacement_value: "2026-03",
      updated_by: desk.actor.reference,
    },
  ]);
  expect((await published("MX"))!.sourceDate).toBe("2026-03");
  expect(saved.edition).toBeGreaterThan(1);
});

test("saving what is there already writes nothing", async () => {
  const { document, revision } = await load("MX");
  const input = toCountryInput(document);
  expect(await save({ code: "MX", baseRevision: revision, input })).toMatchObject({ revision, edition: 0 });
});

test("a retried save writes one revision", async () => {
  const args = { ...(await withBody("MX", 0, "Said once.")), requestId: "retried" };
  const first = await save(args);
  expect(await save(args)).toEqual(first);
  expect((await load("MX")).revision).toBe(first.revision);
});

test("changes of different parts from one base are both kept, and the answer says so", async () => {
  const [mine, theirs] = [await withBody("MX", 0, "Mine."), await withBody("MX", 1, "Theirs.")];
  await save(theirs);
  const { merged } = await save(mine);
  const { document } = await load("MX");
  expect(merged).toContain(`texts.${document.texts[1]!.id}.body.en`);
  expect(document.texts.slice(0, 2).map(({ body }) => body.en)).toEqual(["Mine.", "Theirs."]);
});

test("two changes of the same text conflict, with base, theirs and yours, and nothing is lost", async () => {
  const base = (await load("MX")).document.texts[0]!;
  const [mine, theirs] = [await withBody("MX", 0, "No, mine."), await withBody("MX", 0, "No, theirs.")];
  await save(theirs);
  await expect(save(mine)).rejects.toMatchObject({
    code: "CONFLICT",
    fields: [
      { path: `texts.${base.id}.body.en`, base: base.body.en, theirs: "No, theirs.", yours: "No, mine." },
    ],
  });
  expect((await load("MX")).document.texts[0]!.body.en).toBe("No, theirs.");
});

test("parts can be moved, added and taken away, and keep their ids", async () => {
  const { document, revision } = await load("MX");
  const input = toCountryInput(document);
  const [first, second, ...rest] = input.texts;
  const added = makeCountryInput().texts[0]!;
  await save({
    code: "MX",
    baseRevision: revision,
    input: { ...input, texts: [second!, first!, ...rest, added] },
  });
  const order = (await load("MX")).document.texts.map(({ id }) => id);
  expect(order).toEqual([second!.id, first!.id, ...rest.map(({ id }) => id), added.id]);
  await save({ code: "MX", baseRevision: revision + 1, input });
  expect((await load("MX")).document).toEqual(document);
});

test("texts are kept clean, and what is markup stays a text", async () => {
  const { input, ...page } = await withBody("MX", 0, "<script>x</script>\u202E  e\u0301\r\nnext \u0000");
  await save({ ...page, input: { ...input, slug: " mexico " } });
  const { document } = await load("MX");
  expect(document.texts[0]!.body.en).toBe("<script>x</script>  é\nnext");
  expect(document.slug).toBe("mexico");
});

test("a new page is added from base 0, and its slug and the ids of its parts must be its own", async () => {
  const mexico = (await load("MX")).document;
  const taken = makeCountryInput({ slug: "mexico", texts: [toCountryInput(mexico).texts[0]!] });
  await expect(save({ code: "GT", baseRevision: 0, input: taken })).rejects.toMatchObject({
    code: "BAD_DOCUMENT",
    fields: [{ path: "slug" }, { path: "texts[0].id" }],
  });
  const saved = await save({ code: "GT", baseRevision: 0, input: makeCountryInput() });
  expect(saved.revision).toBe(1);
  expect((await published("GT"))!.slug).toBe("guatemala");
  await expect(save({ code: "HN", baseRevision: 3, input: makeCountryInput() })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
});

test("two who add the same page at once end with one page and a conflict", async () => {
  const by = () => makeDesk(database, { actor: makeActor() });
  const add = (name: string) =>
    save(
      {
        code: "BZ",
        baseRevision: 0,
        input: makeCountryInput({ slug: "belize", name: [{ locale: "en", text: name }] }),
      },
      by(),
    );
  const outcomes = await Promise.allSettled([add("Belize"), add("Belice")]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const refused = outcomes.find((outcome) => outcome.status === "rejected")!;
  expect(refused.reason).toMatchObject({ code: "CONFLICT" });
});

test("a page from before pages had revisions has its state kept first", async () => {
  const at = new Date("2025-01-02T03:04:05Z");
  await database.db.country.create({
    data: { code: "SV", slug: "el-salvador", name: { en: "El Salvador" }, createdAt: at, editedAt: at },
  });
  const input = makeCountryInput({ slug: "el-salvador" });
  expect(await save({ code: "SV", baseRevision: 0, input })).toMatchObject({ revision: 2 });
  const kept = await database.db.countryRevision.findMany({
    where: { countryCode: "SV" },
    orderBy: { number: "asc" },
  });
  expect(kept.map(({ number, kind, madeBy, madeAt }) => ({ number, kind, madeBy, madeAt }))).toEqual([
    { number: 1, kind: "IMPORT", madeBy: "import", madeAt: at },
    { number: 2, kind: "EDIT", madeBy: desk.actor.reference, madeAt: deskTime },
  ]);
  expect(kept[0]!.document).toMatchObject({ name: { en: "El Salvador" }, texts: [] });
});

test("what others added does not make up for what is missing", async () => {
  const { document, revision } = await load("MX");
  const input = toCountryInput(document);
  const names = [...input.name, { locale: "fr", text: "Mexique" }];
  await save({ code: "MX", baseRevision: revision, input: { ...input, name: names } });
  await expect(
    save({ code: "MX", baseRevision: revision, input: { ...input, name: [] } }),
  ).rejects.toMatchObject({ code: "BAD_DOCUMENT", fields: [{ path: "name" }] });
});

test("an earlier revision is restored as a new one", async () => {
  const before = await load("MX");
  await save(await withBody("MX", 0, "A slip."));
  const saved = await atDesk(desk, restoreCountryRevision, { code: "MX", revision: before.revision });
  expect(saved.revision).toBe(before.revision + 2);
  expect((await load("MX")).document).toEqual(before.document);
  await expect(atDesk(desk, restoreCountryRevision, { code: "MX", revision: 999 })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
});

test("an earlier revision is not restored over what somebody changed since it was looked at", async () => {
  const { document, revision } = await load("MX");
  const { revision: baseRevision } = await save(await withBody("MX", 0, "Mine."));
  const restore = () => atDesk(desk, restoreCountryRevision, { code: "MX", revision, baseRevision });
  await save(await withBody("MX", 1, "Elsewhere."));
  // What they changed elsewhere stays.
  expect((await restore()).merged).toContain(`texts.${document.texts[1]!.id}.body.en`);
  const { texts } = (await load("MX")).document;
  expect([texts[0], texts[1]!.body.en]).toEqual([document.texts[0], "Elsewhere."]);

  await save(await withBody("MX", 0, "Theirs."));
  await expect(restore()).rejects.toMatchObject({ code: "CONFLICT" });
  expect((await load("MX")).document.texts[0]!.body.en).toBe("Theirs.");
});

test.each([
  ["a contributor", makeActor("CONTRIBUTOR")],
  ["an editor of another country", makeActor("EDITOR", ["US"])],
])("%s may not save the page", async (_who, actor) => {
  const args = await withBody("MX", 0, "Not mine to say.");
  await expect(save(args, makeDesk(database, { actor }))).rejects.toMatchObject({ code: "FORBIDDEN" });
});

test("an editor limited to countries saves and adds their pages, and no others", async () => {
  const limited = makeDesk(database, { actor: makeActor("EDITOR", ["MX", "PA"]) });
  await expect(save(await withBody("MX", 0, "Ours."), limited)).resolves.toMatchObject({ code: "MX" });
  const input = makeCountryInput({ slug: "panama" });
  await expect(save({ code: "PA", baseRevision: 0, input }, limited)).resolves.toMatchObject({ code: "PA" });
  await expect(save({ code: "HN", baseRevision: 0, input }, limited)).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
});

test("the history is append-only, and what is published agrees with the truth", async () => {
  const rewriting = database.db.$executeRaw`UPDATE editorial.country_revision SET message = 'other'`;
  await expect(rewriting).rejects.toThrow("append-only");
  await database.db.$transaction((tx) => publish(tx, { countries: ["SV"] }, deskTime));
  expect((await examine(database.db)).complaints).toEqual([]);
});

test("a page's history never runs backwards, though who waited for the page came first", async () => {
  const { revision } = await save(await withBody("MX", 0, "At ten."), {
    ...desk,
    now: new Date("2027-01-01T12:00:10Z"),
  });
  const later = await save(await withBody("MX", 0, "At five."), {
    ...desk,
    now: new Date("2027-01-01T12:00:05Z"),
  });
  expect(later.revision).toBe(revision + 1);
  const last = await database.db.countryRevision.findFirstOrThrow({
    where: { countryCode: "MX", number: later.revision },
  });
  const moment = new Date("2027-01-01T12:00:10Z");
  expect([last.madeAt, (await load("MX")).editedAt]).toEqual([moment, moment]);
});
