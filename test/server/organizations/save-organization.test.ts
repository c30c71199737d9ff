import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { OrganizationDocument } from "../../../server/organizations/document.ts";
import { loadDocuments } from "../../../server/organizations/load-documents.ts";
import { publishOrganization } from "../../../server/organizations/publish-organization.ts";
import { saveOrganization } from "../../../server/organizations/save-organization.ts";
import { makeActor } from "../../factories/actors.ts";
import {
  makeBareOrganization,
  makeLocation,
  makeOrganization,
  makePhone,
} from "../../factories/organization.ts";
import { toInput } from "../../factories/organization-input.ts";
import { cloneDatabase, type TestDatabase } from "../../support/database.ts";
import { atDesk, makeDesk } from "../../support/desk.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase("mexico");
});
afterAll(() => database.drop());

type Args = Parameters<typeof saveOrganization>[1];
const save = (args: Args, desk = makeDesk(database)) => atDesk(desk, saveOrganization, args);
const load = async (id: string) => (await loadDocuments(database.db, [id]))[0]!;

/** A new organization, saved once; gives it as it was read back. */
async function create(document: OrganizationDocument = makeOrganization()): Promise<OrganizationDocument> {
  await save({ id: document.id, baseRevision: 0, input: toInput(document) });
  return (await load(document.id)).document;
}

describe("a new organization", () => {
  test("is a draft with the client's id, its first revision, and nothing public", async () => {
    const document = makeOrganization();
    const saved = await save({
      id: document.id,
      baseRevision: 0,
      input: toInput(document),
      message: " New ",
    });
    expect(saved).toMatchObject({ organizationId: document.id, revision: 1, merged: [] });
    const found = await load(document.id);
    expect(found).toMatchObject({ status: "DRAFT", revision: 1 });
    expect(found.document).toEqual({
      ...document,
      presence: found.document.presence,
      descriptions: document.descriptions.map((text) => ({ ...text, editedAt: "2026-03-15T12:00:00.000Z" })),
    });
    const revision = await database.db.revision.findFirstOrThrow({ where: { organizationId: document.id } });
    expect(revision).toMatchObject({ number: 1, kind: "EDIT", message: "New", document: found.document });
    expect(await database.db.publishedOrganization.findUnique({ where: { id: document.id } })).toBeNull();
  });

  test("gets a slug from its name in Latin letters, with a number where another has it", async () => {
    const slugOf = async (name: string) => {
      const id = randomUUID();
      await save({ id, baseRevision: 0, input: { name } });
      return { id, slug: (await load(id)).document.slug };
    };
    expect((await slugOf("Łódź — Größe & “Ñandú”, A.C.")).slug).toBe("lodz-grosse-nandu-ac");
    expect((await slugOf("Posada del Ñandú")).slug).toBe("posada-del-nandu");
    expect((await slugOf("Posada del Nandu")).slug).toBe("posada-del-nandu-2");
    const hebrew = await slugOf("בית");
    expect(hebrew.slug).toBe(`organization-${hebrew.id.slice(0, 8)}`);
  });

  test("made twice at once under one id is made once: the second is told where they differ", async () => {
    const document = makeBareOrganization({ slug: `twice-${randomUUID()}` });
    const named = (name: string) =>
      save({ id: document.id, baseRevision: 0, input: toInput({ ...document, name }) });
    const answers = await Promise.allSettled([named("One"), named("Two")]);
    expect(answers.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const { reason } = answers.find(({ status }) => status === "rejected") as PromiseRejectedResult;
    expect(reason).toMatchObject({ code: "CONFLICT", fields: [{ path: "name", base: "" }] });
    expect((await load(document.id)).revision).toBe(1);
  });

  test("made twice with the same words is one, without a word", async () => {
    const document = await create();
    const again = await save({ id: document.id, baseRevision: 0, input: toInput(document) });
    expect(again).toMatchObject({ revision: 1, edition: expect.any(Number) });
  });

  test("of the same name made by many at once has a slug of its own each time", async () => {
    const ids = Array.from({ length: 4 }, () => randomUUID());
    await Promise.all(ids.map((id) => save({ id, baseRevision: 0, input: { name: "Casa Gemela" } })));
    const slugs = await Promise.all(ids.map(async (id) => (await load(id)).document.slug));
    expect(slugs.sort()).toEqual(["casa-gemela", "casa-gemela-2", "casa-gemela-3", "casa-gemela-4"]);
  });

  test("that takes a slug in the moment in which another takes it is refused, and told to try again", async () => {
    const input = { name: "Casa", slug: `race-${randomUUID()}` };
    const answers = await Promise.allSettled(
      [randomUUID(), randomUUID()].map((id) => save({ id, baseRevision: 0, input })),
    );
    const refused = answers.filter(({ status }) => status === "rejected") as PromiseRejectedResult[];
    expect(refused).toHaveLength(1);
    expect(["CONFLICT", "BAD_DOCUMENT"]).toContain(refused[0]!.reason.code);
  });
});

describe("an untouched form", () => {
  test("of any seeded organization changes nothing, and makes no revision", async () => {
    const ids = (await database.db.organization.findMany({ select: { id: true } })).map(({ id }) => id);
    for (const { document, revision } of await loadDocuments(database.db, ids)) {
      const saved = await save({ id: document.id, baseRevision: revision, input: toInput(document) });
      expect(saved).toMatchObject({ revision, merged: [] });
      expect((await load(document.id)).document).toEqual(document);
    }
  });

  test("in which nothing is given at all leaves everything as it is", async () => {
    const document = await create();
    await save({ id: document.id, baseRevision: 1, input: {} });
    expect(await load(document.id)).toMatchObject({ revision: 1, document });
  });
});

describe("a save of everything at once", () => {
  test("creates, changes, reorders and removes children, and keeps the ids of the others", async () => {
    const [a, b, c] = [makePhone(), makePhone(), makePhone()];
    const before = await create(makeOrganization({ phones: [a, b, c] }));
    const place = makeLocation({ address1: "Otra calle 3" });
    const after = {
      ...before,
      phones: [c, { ...a, asPublished: "222 765 4321", locationId: place.id }],
      emails: [],
      locations: [place],
      schedules: [],
      notices: [{ id: randomUUID(), startsOn: null, endsOn: "2026-05-03", text: { es: "Cerrado" } }],
    };
    await save({ id: before.id, baseRevision: 1, input: toInput(after) });
    const found = await load(before.id);
    expect(found.revision).toBe(2);
    expect(found.document).toEqual({
      ...after,
      phones: [c, { ...a, asPublished: "222 765 4321", number: "+522227654321", locationId: place.id }],
    });
  });

  test("is public at once when the organization is", async () => {
    const { id } = await create();
    await atDesk(makeDesk(database), publishOrganization, { id });
    const saved = await save({ id, baseRevision: (await load(id)).revision, input: { name: "Casa Nueva" } });
    const published = await database.db.publishedOrganization.findUniqueOrThrow({ where: { id } });
    expect(published).toMatchObject({ edition: saved.edition, document: { name: "Casa Nueva" } });
  });
});

describe("a retry", () => {
  test("by its requestId writes one revision and is answered as the first was, in a race too", async () => {
    const { id } = await create();
    const desk = makeDesk(database);
    const args = { id, baseRevision: 1, input: { name: "Once" }, requestId: randomUUID() };
    const [one, other] = await Promise.all([save(args, desk), save(args, desk)]);
    expect(other).toEqual(one);
    expect(await save(args, desk)).toEqual(one);
    expect((await load(id)).revision).toBe(2);
  });
});

describe("is refused", () => {
  test("at the field, all fields at once, as they were sent; nothing is written", async () => {
    const document = await create();
    const input = {
      ...toInput(document),
      name: " \u202e ",
      phones: [
        {
          id: randomUUID(),
          asPublished: "222 123 4567",
          label: [
            { locale: "en", text: "Door" },
            { locale: "nowhere!", text: "x" },
          ],
        },
        { id: "7", asPublished: "", locationId: randomUUID() },
      ],
      links: [{ id: randomUUID(), kind: "WEBSITE" as const, url: "javascript:alert(1)" }],
      helps: ["shelter", "magic"],
      parentId: randomUUID(),
      sourceDate: "2025-02-30",
    };
    const refused = await save({ id: document.id, baseRevision: 1, input }).catch((error) => error);
    expect(refused).toMatchObject({ code: "BAD_DOCUMENT" });
    expect(refused.fields.map(({ path }: { path: string }) => path).sort()).toEqual([
      "helps[1]",
      "links[0].url",
      "name",
      "parentId",
      "phones[0].label[1].locale",
      "phones[1].asPublished",
      "phones[1].id",
      "phones[1].locationId",
      "sourceDate",
    ]);
    expect(await load(document.id)).toMatchObject({ revision: 1, document });
  });

  test("with more than can be meant, before any work: 2,000 claims", async () => {
    const phones = Array.from({ length: 2000 }, () => ({ id: randomUUID(), asPublished: "222 123 4567" }));
    const id = randomUUID();
    await expect(save({ id, baseRevision: 0, input: { name: "Many", phones } })).rejects.toMatchObject({
      code: "TOO_MANY_ITEMS",
      message: expect.stringContaining("200"),
    });
  });

  test("with ids of claims that are another organization's, or of another kind", async () => {
    const [one, other] = [await create(), await create()];
    const steal = { ...toInput(one), phones: [{ id: other.phones[0]!.id, asPublished: "1" }] };
    await expect(save({ id: one.id, baseRevision: 1, input: steal })).rejects.toMatchObject({
      code: "BAD_DOCUMENT",
      fields: [{ path: "phones[0].id" }],
    });
    const turn = { ...toInput(one), phones: [{ id: one.emails[0]!.id, asPublished: "1" }], emails: [] };
    await expect(save({ id: one.id, baseRevision: 1, input: turn })).rejects.toMatchObject({
      code: "BAD_DOCUMENT",
      fields: [{ path: "phones[0].id" }],
    });
  });

  test("with a slug that another has or had, or a parent that is its own branch", async () => {
    const [one, other] = [await create(), await create()];
    await save({ id: other.id, baseRevision: 1, input: { slug: `new-${other.slug}` } });
    for (const slug of [other.slug, `new-${other.slug}`])
      await expect(save({ id: one.id, baseRevision: 1, input: { slug } })).rejects.toMatchObject({
        fields: [{ path: "slug" }],
      });
    await save({ id: one.id, baseRevision: 1, input: { parentId: other.id } });
    for (const parentId of [one.id, other.id])
      await expect(save({ id: other.id, baseRevision: 2, input: { parentId } })).rejects.toMatchObject({
        fields: [{ path: "parentId" }],
      });
  });

  test("when two become each other's parent at the same moment", async () => {
    const [one, other] = [await create(), await create()];
    const answers = await Promise.allSettled([
      save({ id: one.id, baseRevision: 1, input: { parentId: other.id } }),
      save({ id: other.id, baseRevision: 1, input: { parentId: one.id } }),
    ]);
    expect(answers.filter(({ status }) => status === "rejected")).toMatchObject([
      { reason: { code: "BAD_DOCUMENT", fields: [{ path: "parentId" }] } },
    ]);
  });

  test.each([
    ["an id that is none", { id: "no-uuid" }, "BAD_INPUT"],
    ["a revision of what is not there", { id: randomUUID(), baseRevision: 1 }, "NOT_FOUND"],
    ["a revision that is still to come", { baseRevision: 7 }, "BAD_INPUT"],
    ["a revision before the first", { baseRevision: -1 }, "BAD_INPUT"],
    ["a message that is a letter", { message: "x".repeat(501) }, "BAD_INPUT"],
  ])("with %s", async (_what, wrong, code) => {
    const { id } = await create();
    await expect(save({ id, baseRevision: 1, input: {}, ...wrong })).rejects.toMatchObject({ code });
  });

  test("by the law: contributors, and those whose countries it leaves or enters", async () => {
    const document = await create();
    const args = { id: document.id, baseRevision: 1, input: { name: "Mine" } };
    const as = (actor: ReturnType<typeof makeActor>) => makeDesk(database, { actor });
    await expect(save(args, as(makeActor("CONTRIBUTOR")))).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(save(args, as(makeActor("EDITOR", ["US"])))).rejects.toMatchObject({ code: "FORBIDDEN" });
    const leaving = { ...args, input: { entries: [] } };
    await expect(save(leaving, as(makeActor("EDITOR", ["US"])))).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect(await save(args, as(makeActor("EDITOR", ["MX"])))).toMatchObject({ revision: 2 });
  });
});

test("what could harm a reader is kept inert: markup is text, invisible signs are gone, odd keys are refused", async () => {
  const id = randomUUID();
  await save({
    id,
    baseRevision: 0,
    input: {
      name: "<script>alert(1)</script>\u202e \u200b\u0000evil",
      descriptions: [{ locale: "en", body: "a\r\nb\u2066c\u2069 \ud800" }],
      phones: [{ id: randomUUID(), asPublished: "\u202d222 123 4567\u202c" }],
    },
  });
  expect((await load(id)).document).toMatchObject({
    name: "<script>alert(1)</script> evil",
    descriptions: [{ body: "a\nbc \ufffd" }],
    phones: [{ asPublished: "222 123 4567" }],
  });
  const trap = [{ locale: "__proto__", text: "x" }];
  const phones = [{ id: randomUUID(), asPublished: "222 123 4567", label: trap }];
  await expect(save({ id, baseRevision: 1, input: { phones } })).rejects.toMatchObject({
    fields: [{ path: "phones[0].label[0].locale" }],
  });
});
