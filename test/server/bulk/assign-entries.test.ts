import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { assignEntries } from "../../../server/bulk/assign-entries.ts";
import { removeEntries } from "../../../server/bulk/remove-entries.ts";
import { setTerms } from "../../../server/bulk/set-terms.ts";
import type { OrganizationDocument } from "../../../server/organizations/document.ts";
import { loadDocuments } from "../../../server/organizations/load-documents.ts";
import { makeEntry, makeOrganization } from "../../factories/organization.ts";
import { publishOrganizations as bring } from "../../factories/publish-organizations.ts";
import { cloneDatabase, type TestDatabase } from "../../support/database.ts";
import { atDesk, makeDesk } from "../../support/desk.ts";

let posada: TestDatabase;
beforeAll(async () => {
  posada = await cloneDatabase("mexico");
});
afterAll(() => posada?.drop());

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

test("an entry is added at the section's end, or its note set, or taken away", async () => {
  const made = await houses(3, (index) => ({
    entries: index === 0 ? [makeEntry({ section: "legal-aid", note: { en: "Old" } })] : [makeEntry()],
  }));
  const there = made.find(({ entries }) => entries[0]!.section === "legal-aid")!;
  const desk = makeDesk(posada);
  const place = { country: "MX", section: "legal-aid" };
  const added = await atDesk(desk, assignEntries, {
    ids: idsOf(made),
    ...place,
    message: "They give legal aid.",
  });
  expect(added.items.map(({ changed }) => changed)).toEqual(made.map((house) => house !== there));
  const loaded = await load(...made);
  for (const { document } of loaded)
    expect(document.entries).toContainEqual({
      id: expect.any(String),
      ...place,
      note: document.id === there.id ? { en: "Old" } : {},
    });
  const positions = await posada.db.entry.findMany({
    where: { organizationId: { in: idsOf(made) }, section: { slug: "legal-aid" } },
    orderBy: { position: "asc" },
  });
  expect(positions[0]!.organizationId).toBe(there.id);
  const noted = await atDesk(desk, assignEntries, {
    ids: [there.id],
    ...place,
    note: [{ locale: "en", text: "New" }],
  });
  expect(noted.items).toMatchObject([{ changed: true }]);
  expect((await load(there))[0]!.document.entries).toMatchObject([{ note: { en: "New" } }]);
  await atDesk(desk, removeEntries, { ids: idsOf(made), country: "MX", section: "other-support" });
  expect((await load(...made)).map(({ document }) => document.entries.map(({ section }) => section))).toEqual(
    made.map(() => ["legal-aid"]),
  );
  await atDesk(desk, removeEntries, { ids: idsOf(made), country: "MX" });
  expect((await load(...made)).flatMap(({ document }) => document.entries)).toEqual([]);
});

test("a note is kept as all texts are: composed, and without what cannot be seen", async () => {
  const [house] = await houses(1);
  const place = { country: " mx ", section: "other-support" };
  const typed = "  \u202Eevil\u200B e\u0301 ";
  const { batchId } = await atDesk(makeDesk(posada), assignEntries, {
    ids: [house!.id],
    ...place,
    note: [
      { locale: "en", text: typed },
      { locale: "es", text: " " },
    ],
  });
  const kept = { country: "MX", section: "other-support", note: { en: "evil é" } };
  expect((await load(house!))[0]!.document.entries).toMatchObject([kept]);
  const batch = await posada.db.batch.findUniqueOrThrow({ where: { id: batchId } });
  expect(batch.input).toEqual({ ...kept, message: null });
});

test("what is wrong with the arguments is told once, where they were sent, and no batch is kept", async () => {
  const [house] = await houses(1);
  const ids = [house!.id];
  const desk = makeDesk(posada);
  const batches = await posada.db.batch.count();
  const where = { country: "DE", section: "nope" };
  const long = "x".repeat(2001);
  for (const [attempt, paths] of [
    [
      () => atDesk(desk, setTerms, { ids, addHelps: ["food", "flying"], removeAudiences: ["nobody"] }),
      ["addHelps[0]", "addHelps[1]", "removeAudiences[0]"],
    ],
    [() => atDesk(desk, setTerms, { ids, addHelps: [], message: "Nothing." }), ["addHelps"]],
    [() => atDesk(desk, assignEntries, { ids, ...where }), ["country", "section"]],
    [
      () =>
        atDesk(desk, assignEntries, {
          ids,
          country: "MX",
          section: "legal-aid",
          note: [
            { locale: "en", text: "Fine." },
            { locale: "es", text: long },
            { locale: "no tag", text: "x" },
          ],
        }),
      ["note[1].text", "note[2].locale"],
    ],
    [() => atDesk(desk, removeEntries, { ids, ...where }), ["country", "section"]],
    [() => atDesk(desk, removeEntries, { ids, country: "Mexico" }), ["country"]],
  ] as const) {
    const refused = await attempt().catch((error) => error);
    expect(refused).toMatchObject({ code: "BAD_INPUT" });
    expect(refused.fields.map(({ path }: { path: string }) => path)).toEqual(paths);
  }
  expect(await posada.db.batch.count()).toBe(batches);
});
