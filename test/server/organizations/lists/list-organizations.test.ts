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
import { cloneDatabase, type TestDatabase } from "../../../support/database.ts";

let database: TestDatabase;
let documents: OrganizationDocument[];
let loaded: LoadedOrganization[];
const refuge = makeOrganization({
  name: "Refugio Ceiba",
  locations: [makeLocation({ visibility: "HIDDEN", city: "Escondida", asPublished: null })],
  schedules: [],
  contacts: [makeContact({ name: "Leonora Carrington", consent: "NOT_RECORDED", consentUntil: null })],
  languages: [{ code: "es-MX", note: null }],
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
  loaded = await loadDocuments(
    database.db,
    documents.map(({ id }) => id),
  );
});
afterAll(() => database?.drop());

const editor = makeActor();
const now = publishedAt;
const list = (args: ListArguments, actor = editor) =>
  listOrganizations({ db: database.db, actor, now }, args);
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
  test.each<[ListArguments["filter"], (one: LoadedOrganization) => boolean]>([
    [{}, () => true],
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
  test("by what falls due, never verified first", async () => {
    expect(await all({ orderBy: "DUE" })).toEqual(sorted(({ nextDueAt }) => nextDueAt?.getTime() ?? 0));
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
])("refuses the page %j", async (args, code) => {
  await expect(list(args)).rejects.toMatchObject({ code });
});
