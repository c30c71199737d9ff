import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { OrganizationDocument } from "../../../../server/organizations/document.ts";
import {
  type ListArguments,
  listOrganizations,
} from "../../../../server/organizations/lists/list-organizations.ts";
import { type LoadedOrganization, loadDocuments } from "../../../../server/organizations/load-documents.ts";
import { foldText } from "../../../../server/publishing/fold-text.ts";
import { freshness, freshnessOrder } from "../../../../server/verification/freshness.ts";
import { makeActor } from "../../../factories/actors.ts";
import { publishMany } from "../../../factories/many-organizations.ts";
import { makeContact, makeLocation, makeOrganization } from "../../../factories/organization.ts";
import { publishedAt, publishOrganizations } from "../../../factories/publish-organizations.ts";
import { changeOrganization } from "../../../factories/save-organizations.ts";
import { cloneDatabase, type TestDatabase } from "../../../support/database.ts";
import { makeDesk } from "../../../support/desk.ts";

let database: TestDatabase;
let documents: OrganizationDocument[];
let loaded: LoadedOrganization[];
const refuge = makeOrganization({
  name: "Refugio Ceiba",
  locations: [makeLocation({ visibility: "HIDDEN", city: "Escondida", asPublished: null })],
  schedules: [],
  contacts: [makeContact({ name: "Leonora Carrington", consent: "NOT_RECORDED", consentUntil: null })],
  languages: [{ code: "es-MX", note: null }],
  // The English text is older than the Spanish one, and there is none in Creole.
  descriptions: [
    { locale: "en", body: "A refuge.", editedAt: "2026-01-01T00:00:00.000Z" },
    { locale: "es-MX", body: "Un refugio.", editedAt: "2026-02-01T00:00:00.000Z" },
  ],
});
beforeAll(async () => {
  database = await cloneDatabase("empty");
  documents = [...(await publishMany(database.db, 60)), refuge];
  await publishOrganizations(database.db, [refuge]);
  // One was never published, one is archived.
  await database.db.organization.update({ where: { id: documents[1]!.id }, data: { status: "DRAFT" } });
  await database.db.organization.update({
    where: { id: documents[2]!.id },
    data: { status: "ARCHIVED", archivedReason: "It closed." },
  });
  await database.db.organization.update({ where: { id: documents[3]!.id }, data: { foundWrong: 2 } });
  // One was changed by somebody since, and says nothing in English any more.
  const [, spanish] = documents[4]!.descriptions;
  await changeOrganization(makeDesk(database, { actor: ana }), {
    ...documents[4]!,
    descriptions: [spanish!],
  });
  loaded = await loadDocuments(
    database.db,
    documents.map(({ id }) => id),
  );
});
afterAll(() => database?.drop());

const editor = makeActor();
const ana = makeActor();
const now = publishedAt;
const list = (args: ListArguments, actor = editor, at = now) =>
  listOrganizations({ db: database.db, actor, now: at }, args);
const idsOf = ({ edges }: { edges: { node: LoadedOrganization }[] }) =>
  edges.map(({ node }) => node.document.id);

/** All pages of a list, so many a page. */
async function all(args: ListArguments, first = 7, actor = editor): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ; ) {
    const page = await list({ ...args, first, after }, actor);
    ids.push(...idsOf(page));
    expect(page.hasPreviousPage).toBe(after !== null);
    if (!page.hasNextPage) return ids;
    after = page.edges.at(-1)!.cursor;
  }
}

describe("filters as what is loaded says", () => {
  const entryIn = (country?: string, section?: string) => (one: LoadedOrganization) =>
    one.document.entries.some(
      (entry) => (!country || entry.country === country) && (!section || entry.section === section),
    );
  const placeIn = (state: string | null, city: string | null) => (one: LoadedOrganization) =>
    one.document.locations.some((at) => (!state || at.state === state) && (!city || at.city === city));
  const describedIn =
    (...tags: string[]) =>
    (one: LoadedOrganization) =>
      one.document.descriptions.some(({ locale }) => tags.includes(locale));
  test.each<[ListArguments["filter"], (one: LoadedOrganization) => boolean]>([
    [{}, () => true],
    [{ state: " CHIAPAS " }, placeIn("Chiapas", null)],
    [{ city: "san jose" }, placeIn(null, "San José")],
    [{ state: "San José", city: "San José" }, placeIn("San José", "San José")],
    [{ state: "chiapas", city: "San José" }, placeIn("Chiapas", "San José")],
    [{ state: "nowhere" }, () => false],
    [{ city: "escondida" }, ({ document }) => document.id === refuge.id],
    [{ state: " ", city: "" }, () => true],
    [{ missingLanguage: "en" }, ({ document }) => document.id === documents[4]!.id],
    [{ missingLanguage: "ES" }, (one) => !describedIn("es", "es-MX")(one)],
    [{ missingLanguage: "es-mx" }, (one) => !describedIn("es-MX")(one)],
    [{ outdatedLanguage: "en" }, ({ document }) => document.id === refuge.id],
    [{ outdatedLanguage: "es" }, () => false],
    [{ editedBy: ana.reference }, ({ document }) => document.id === documents[4]!.id],
    [{ editedBy: "test" }, ({ document }) => document.id !== documents[4]!.id],
    [
      { editedBy: "test", missingLanguage: "ht", state: "puebla" },
      (one) => one.document.id !== documents[4]!.id && placeIn("Puebla", null)(one),
    ],
    [{ country: "cr" }, entryIn("CR")],
    [{ section: "other-support" }, entryIn(undefined, "other-support")],
    [{ country: "CR", section: "other-support" }, entryIn("CR", "other-support")],
    [{ status: "DRAFT" }, ({ status }) => status === "DRAFT"],
    [{ status: "ARCHIVED" }, ({ status }) => status === "ARCHIVED"],
    ...freshnessOrder.map(
      (wanted) =>
        [
          { freshness: wanted },
          ({ nextDueAt }: LoadedOrganization) => freshness(nextDueAt, now) === wanted,
        ] as [ListArguments["filter"], (one: LoadedOrganization) => boolean],
    ),
    [{ foundWrong: true }, ({ foundWrong }) => foundWrong > 0],
    [{ foundWrong: false }, ({ foundWrong }) => foundWrong === 0],
    [{ language: "ES" }, ({ document }) => document.languages.some(({ code }) => code.startsWith("es"))],
    [{ language: "es-mx" }, ({ document }) => document.id === refuge.id],
    [{ help: "health" }, ({ document }) => document.helps.includes("health")],
    [{ audience: "nobody" }, () => false],
    [{ editedAfter: new Date("2026-03-01T00:00:00Z") }, ({ editedAt }) => editedAt > new Date("2026-03-01")],
    [
      { country: "MX", language: "en", freshness: "NEVER_VERIFIED" },
      ({ document, nextDueAt }) =>
        entryIn("MX")({ document } as LoadedOrganization) &&
        document.languages.some(({ code }) => code === "en") &&
        nextDueAt === null,
    ],
    [{ country: "\0", section: "\uD800" }, () => false],
  ])("%j", async (filter, holds) => {
    const wanted = loaded.filter(holds).map(({ document }) => document.id);
    expect((await all({ filter }, 20)).sort()).toEqual(wanted.sort());
    expect(await (await list({ filter, first: 1 })).count()).toBe(wanted.length);
  });
});

describe("orders, and pages through without loss or repetition", () => {
  const sorted = (by: (one: LoadedOrganization) => string | number, descending = false) => {
    const rows = [...loaded].sort((a, b) => {
      const [x, y] = [by(a), by(b)];
      const step = x === y ? (a.document.id < b.document.id ? -1 : 1) : x < y ? -1 : 1;
      return descending ? -step : step;
    });
    return rows.map(({ document }) => document.id);
  };
  test.each([1, 7, 61, 100])("by name, %i a page", async (first) => {
    const ids = await all({ orderBy: "NAME" }, first);
    expect(new Set(ids)).toEqual(new Set(documents.map(({ id }) => id)));
    const names = ids.map((id) => foldText(documents.find((each) => each.id === id)!.name));
    expect(names).toEqual([...names].sort());
  });
  test("by the last edit, newest first", async () => {
    expect(await all({ orderBy: "EDITED" })).toEqual(sorted(({ editedAt }) => editedAt.getTime(), true));
  });
  test("by what falls due: overdue first, then never verified, then what is not due yet", async () => {
    const ids = await all({ orderBy: "DUE" });
    expect(ids).toEqual(sorted(({ nextDueAt }) => (nextDueAt ?? now).getTime()));
    const kinds = ids.map((id) => {
      const { nextDueAt } = loaded.find(({ document }) => document.id === id)!;
      return nextDueAt === null ? "never" : nextDueAt < now ? "overdue" : "later";
    });
    expect([...new Set(kinds)]).toEqual(["overdue", "never", "later"]);
  });
  test.each([true, false])(
    "by due dates on, however long the next page waits (descending: %s)",
    async (descending) => {
      const whole = await all({ orderBy: "DUE", descending }, 100);
      const later = new Date("2036-01-01T00:00:00Z");
      for (const first of [1, 20, 40]) {
        const { edges } = await list({ orderBy: "DUE", descending, first });
        const rest = { orderBy: "DUE" as const, descending, first: 100, after: edges.at(-1)!.cursor };
        expect(idsOf(await list(rest, editor, later))).toEqual(whole.slice(first));
      }
    },
  );
  test.each(["NAME", "EDITED", "DUE"] as const)("by %s turned around", async (orderBy) => {
    const usual = await all({ orderBy }, 100);
    const descending = orderBy !== "EDITED";
    expect(await all({ orderBy, descending })).toEqual([...usual].reverse());
    expect(await all({ orderBy, descending: !descending })).toEqual(usual);
    const [edge] = (await list({ orderBy, first: 1 })).edges;
    const across = list({ orderBy, descending, after: edge!.cursor });
    await expect(across).rejects.toMatchObject({ code: "BAD_CURSOR" });
  });
  test("by number, as by cursors, also where words are ranked", async () => {
    for (const args of [{ orderBy: "EDITED" as const }, { filter: { search: "casa" } }]) {
      const whole = await all(args, 100);
      const page = await list({ ...args, first: 7, offset: 7 });
      expect([idsOf(page), page.hasPreviousPage, page.hasNextPage]).toEqual([whole.slice(7, 14), true, true]);
      const last = await list({ ...args, first: 7, offset: whole.length - 1 });
      expect([idsOf(last), last.hasNextPage]).toEqual([whole.slice(-1), false]);
      const first = await list({ ...args, first: 7, offset: 0 });
      expect([idsOf(first), first.hasPreviousPage]).toEqual([whole.slice(0, 7), false]);
      const beyond = await list({ ...args, offset: 100_000 });
      expect([idsOf(beyond), await beyond.count()]).toEqual([[], whole.length]);
      // A page by number ends with a cursor that leads on.
      const next = await list({ ...args, first: 7, after: page.edges.at(-1)!.cursor });
      expect(idsOf(next)).toEqual(whole.slice(14, 21));
    }
  });
});

describe("searches", () => {
  test("names, hidden places and people, with accents and slips, best first", async () => {
    for (const search of ["ceiba", "Ceíba", "escondida", "Leonora Carrington", "carringtom", refuge.slug])
      expect([search, (await all({ filter: { search } }))[0]]).toEqual([search, refuge.id]);
    const [first] = await all({ filter: { search: "zapata" } });
    expect(documents.find(({ id }) => id === first)!.name).toBe("Zapata");
  });

  test("a part of a word or number, and every word of many", async () => {
    expect(await all({ filter: { search: "eonora arring" } })).toEqual([refuge.id]);
    const number = refuge.phones[0]!.number!.slice(4);
    expect(await all({ filter: { search: `${number} ceiba` } })).toEqual([refuge.id]);
    expect(await all({ filter: { search: "ceiba zapata" } })).toEqual([]);
  });

  test("pages through a ranked list without loss or repetition", async () => {
    const whole = await all({ filter: { search: "casa" } }, 100);
    expect(await all({ filter: { search: "casa" } }, 3)).toEqual(whole);
    expect(whole.length).toBeGreaterThan(10);
  });

  test("a blank search is none; one without a letter finds nothing, and to rank needs words", async () => {
    for (const search of ["", "  "])
      expect(await all({ filter: { search } }, 100)).toEqual(await all({}, 100));
    expect(await all({ filter: { search: " !? " } })).toEqual([]);
    await expect(list({ orderBy: "RELEVANCE" })).rejects.toMatchObject({ code: "BAD_INPUT" });
  });
});

describe("shows contributors what is published", () => {
  const contributor = makeActor("CONTRIBUTOR");
  test("and neither drafts nor what is archived", async () => {
    expect((await all({}, 20, contributor)).sort()).toEqual(
      loaded.flatMap(({ status, document }) => (status === "PUBLISHED" ? [document.id] : [])).sort(),
    );
    expect(await all({ filter: { status: "DRAFT" } }, 20, contributor)).toEqual([]);
  });
  test("and finds nothing by what is hidden from them", async () => {
    expect(await all({ filter: { search: "ceiba" } }, 20, contributor)).toEqual([refuge.id]);
    for (const search of ["escondida", "leonora", "carrington"])
      expect(await all({ filter: { search } }, 20, contributor)).toEqual([]);
    const [edge] = (await list({ filter: { search: "ceiba" } }, contributor)).edges;
    expect(edge!.node.document).toMatchObject({ locations: [], contacts: [] });
  });
  test("and filters by no hidden place, nor by who changed something", async () => {
    expect(await all({ filter: { city: "escondida" } }, 20, contributor)).toEqual([]);
    expect(await all({ filter: { state: "chiapas" } }, 20, contributor)).not.toEqual([]);
    await expect(list({ filter: { editedBy: "test" } }, contributor)).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });
  test("and says nothing else in a cursor, nor by what comes after a forged one", async () => {
    for (const actor of [contributor, editor]) {
      const { edges } = await list({ orderBy: "NAME", first: 100 }, actor);
      const { cursor, node } = edges.find((edge) => edge.node.document.id === refuge.id)!;
      expect(JSON.parse(Buffer.from(cursor, "base64url").toString())).toEqual([
        "NAME",
        foldText(node.document.name),
        refuge.id,
      ]);
    }
    const behind = async (words: string) => {
      const forged = JSON.stringify(["NAME", `refugio ceiba ${words}`, refuge.id]);
      const after = Buffer.from(forged).toString("base64url");
      return idsOf(await list({ orderBy: "NAME", first: 100, after }, contributor));
    };
    for (const words of ["a", "escondida", "house", "zz"])
      expect(await behind(words)).not.toContain(refuge.id);
  });
});

test.each<[ListArguments, string]>([
  [{ first: 0 }, "BAD_PAGE_SIZE"],
  [{ first: 101 }, "BAD_PAGE_SIZE"],
  [{ after: "x" }, "BAD_CURSOR"],
  [{ after: Buffer.from('["EDITED","2026-02-30T00:00:00+00:00","x"]').toString("base64url") }, "BAD_CURSOR"],
  [{ offset: -1 }, "BAD_INPUT"],
  [{ offset: 100_001 }, "BAD_INPUT"],
  [{ offset: 0, after: "x" }, "BAD_INPUT"],
  [{ filter: { search: "casa" }, descending: false }, "BAD_INPUT"],
])("refuses the page %j", async (args, code) => {
  await expect(list(args)).rejects.toMatchObject({ code });
});
