import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { compare } from "../../../../server/documents/compare.ts";
import type { MetadataChange } from "../../../../server/documents/metadata-changes.ts";
import { organizationShape } from "../../../../server/organizations/organization-shape.ts";
import { examine } from "../../../../server/publishing/doctor.ts";
import { confirmClaims } from "../../../factories/edit-organizations.ts";
import { makeEntry, makeOrganization, makePhone } from "../../../factories/organization.ts";
import { changeOrganization, lookAt } from "../../../factories/save-organizations.ts";
import { cloneDatabase, type TestDatabase } from "../../../support/database.ts";
import { deskTime, makeDesk } from "../../../support/desk.ts";

const later = new Date("2026-03-16T08:00:00Z");
let database: TestDatabase;

beforeAll(async () => {
  database = await cloneDatabase("mexico");
});
afterAll(() => database?.drop());

const revisionsOf = (id: string) =>
  database.db.revision.findMany({ where: { organizationId: id }, orderBy: { number: "asc" } });
const rowOf = (id: string) => database.db.organization.findUniqueOrThrow({ where: { id } });

test("brings a new organization in as its first revision", async () => {
  const desk = makeDesk(database);
  const document = makeOrganization();
  const { revision, edition } = await changeOrganization(desk, document, "DRAFT");
  expect(revision).toBe(1);
  expect(edition).toBe((await database.db.publishedEdition.findFirstOrThrow()).number);
  expect(await lookAt(desk, document.id)).toMatchObject({ document, status: "DRAFT", revision: 1 });
  const [first] = await revisionsOf(document.id);
  expect(first).toMatchObject({ number: 1, status: "DRAFT", madeBy: desk.actor.reference, madeAt: deskTime });
  expect(first!.changes).toEqual([
    {
      last_action_date: "2026-03-15",
      last_action_type: "create",
      field_name: "organization",
      previous_value: "",
      replacement_value: document.slug,
      updated_by: desk.actor.reference,
    },
    expect.objectContaining({ field_name: "status", replacement_value: "DRAFT" }),
  ]);
});

test("tells history which fields changed, from what and to what", async () => {
  const desk = makeDesk(database);
  const [kept, gone, come] = [
    makePhone(),
    makePhone(),
    makePhone({ number: null, asPublished: "ask inside" }),
  ];
  const document = makeOrganization({ phones: [kept, gone] });
  await changeOrganization(desk, document);
  const after = { ...document, name: "Casa Verde", phones: [{ ...kept, label: { en: "Office" } }, come] };
  await changeOrganization(desk, after);
  const [, second] = await revisionsOf(document.id);
  const told = second!.changes as unknown as MetadataChange[];
  expect(new Set(told.map(({ last_action_type, field_name }) => [last_action_type, field_name]))).toEqual(
    new Set([
      ["update", "name"],
      ["create", `phones.${kept.id}.label.en`],
      ["delete", `phones.${gone.id}`],
      ["create", `phones.${come.id}`],
    ]),
  );
  const read = (text: string) => (text === "" ? null : text.startsWith("{") ? JSON.parse(text) : text);
  const changes = told.map(({ field_name, previous_value, replacement_value }) => ({
    path: field_name,
    from: read(previous_value),
    to: read(replacement_value),
  }));
  expect(changes).toEqual(compare(document, after, organizationShape));
  for (const change of told)
    expect(change).toMatchObject({ last_action_date: "2026-03-15", updated_by: desk.actor.reference });
});

test("writes nothing where nothing differs, and gives the revision that is there", async () => {
  const desk = makeDesk(database);
  const document = makeOrganization();
  const first = await changeOrganization(desk, document);
  const again = await changeOrganization(makeDesk(database, { now: later }), document);
  expect(again).toEqual({ revision: first.revision, changes: [], edition: 0 });
  expect(await revisionsOf(document.id)).toHaveLength(1);
});

test("counts only another document as an edit", async () => {
  const document = makeOrganization();
  const desk = makeDesk(database);
  await changeOrganization(desk, document);
  const next = makeDesk(database, { now: later });
  await changeOrganization(next, document, "ARCHIVED");
  expect(await lookAt(desk, document.id)).toMatchObject({ editedAt: deskTime, revision: 2 });
  await changeOrganization(next, { ...document, name: "Casa Verde" }, "ARCHIVED");
  expect(await lookAt(desk, document.id)).toMatchObject({ editedAt: later, revision: 3 });
});

test("remembers when it was first published, whatever becomes of it", async () => {
  const document = makeOrganization();
  const desk = makeDesk(database);
  await changeOrganization(desk, document, "DRAFT");
  expect((await lookAt(desk, document.id)).publishedAt).toBeNull();
  const next = makeDesk(database, { now: later });
  for (const status of ["PUBLISHED", "ARCHIVED", "PUBLISHED"] as const) {
    await changeOrganization(next, document, status);
    expect((await lookAt(desk, document.id)).publishedAt).toEqual(later);
  }
});

test("lets old slugs lead on, and a slug that is taken back lead nowhere", async () => {
  const desk = makeDesk(database);
  const document = makeOrganization();
  const slugs = ["a", "b", "c"].map((letter) => `${letter}-${document.id}`);
  const leading = async () => {
    const truth = await database.db.slugRedirect.findMany({ where: { organizationId: document.id } });
    const seen = await database.db.publishedRedirect.findMany({ where: { organizationId: document.id } });
    expect(seen.map(({ source }) => source).sort()).toEqual(truth.map(({ slug }) => slug).sort());
    return truth.map(({ slug }) => slug).sort();
  };
  for (const slug of slugs) await changeOrganization(desk, { ...document, slug: slug! });
  expect(await leading()).toEqual(slugs.slice(0, 2));
  await changeOrganization(desk, { ...document, slug: slugs[0]! });
  expect(await leading()).toEqual(slugs.slice(1));
});

test("puts new entries at the end of their sections, and leaves the others where they stand", async () => {
  const desk = makeDesk(database);
  const [stays, moves] = [makeEntry({ section: "legal-aid" }), makeEntry({ section: "other-support" })];
  const document = makeOrganization({ entries: [stays, moves] });
  await changeOrganization(desk, document);
  const before = (await lookAt(desk, document.id)).positions;
  await changeOrganization(desk, makeOrganization({ entries: [makeEntry({ section: "legal-aid" })] }));
  const last = await database.db.entry.aggregate({
    where: { countryCode: "MX", section: { slug: "unhcr-offices" } },
    _max: { position: true },
  });
  await changeOrganization(desk, {
    ...document,
    entries: [
      { ...stays, note: { es: "Con cita." } },
      { ...moves, section: "unhcr-offices" },
    ],
  });
  expect((await lookAt(desk, document.id)).positions).toEqual({
    [stays.id]: before[stays.id],
    [moves.id]: last._max.position! + 1,
  });
});

test("reckons the clocks anew: a changed claim is no longer verified, and verified again when it comes back", async () => {
  const desk = makeDesk(database);
  const document = makeOrganization();
  await changeOrganization(desk, document);
  await confirmClaims(database.db, [document], deskTime);
  const [phone] = document.phones;
  await changeOrganization(desk, { ...document, phones: [{ ...phone!, number: "+522227654321" }] });
  expect(await rowOf(document.id)).toMatchObject({ verifiedAt: null, nextDueAt: null, policyNumber: 1 });
  await changeOrganization(desk, document);
  expect(await rowOf(document.id)).toMatchObject({
    verifiedAt: deskTime,
    nextDueAt: new Date("2026-09-11T12:00:00Z"),
  });
});

test("gives a claim that comes back its own identity, with its verifications", async () => {
  const desk = makeDesk(database);
  const document = makeOrganization();
  await changeOrganization(desk, document);
  await confirmClaims(database.db, [document], deskTime);
  await changeOrganization(desk, { ...document, phones: [], schedules: [], locations: [] });
  await changeOrganization(desk, document);
  const { verifications } = await lookAt(desk, document.id);
  expect(verifications.map(({ claimId }) => claimId)).toContain(document.phones[0]!.id);
  expect(await rowOf(document.id)).toMatchObject({ verifiedAt: deskTime });
});

test("refuses to make another organization's child its own, and changes nothing", async () => {
  const desk = makeDesk(database);
  const [mine, theirs] = [makeOrganization(), makeOrganization()];
  await changeOrganization(desk, mine);
  await changeOrganization(desk, theirs);
  for (const stolen of [{ phones: theirs.phones }, { entries: theirs.entries }])
    await expect(changeOrganization(desk, { ...mine, ...stolen })).rejects.toThrow();
  expect((await lookAt(desk, mine.id)).document).toEqual(mine);
  expect((await lookAt(desk, theirs.id)).document).toEqual(theirs);
});

test("leaves a directory in which the doctor finds nothing", async () => {
  expect((await examine(database.db)).complaints).toEqual([]);
});
