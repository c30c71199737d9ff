import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { publishOrganization } from "../../../server/organizations/publish-organization.ts";
import { makeActor } from "../../factories/actors.ts";
import { makeEntry, makeOrganization } from "../../factories/organization.ts";
import { changeOrganization, lookAt } from "../../factories/save-organizations.ts";
import { cloneDatabase, type TestDatabase } from "../../support/database.ts";
import { atDesk, deskTime, makeDesk } from "../../support/desk.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await cloneDatabase("mexico");
});
afterAll(() => database?.drop());

const seen = (id: string) => database.db.publishedOrganization.findUnique({ where: { id } });

test("shows a draft to the world, in the edition that it answers with", async () => {
  const desk = makeDesk(database);
  const document = makeOrganization();
  await changeOrganization(desk, document, "DRAFT");
  expect(await seen(document.id)).toBeNull();
  const answer = await atDesk(desk, publishOrganization, { id: document.id, message: " Ready. " });
  expect(answer).toEqual({ organizationId: document.id, revision: 2, edition: expect.any(Number) });
  expect(await seen(document.id)).toMatchObject({ slug: document.slug, edition: answer.edition });
  expect(await lookAt(desk, document.id)).toMatchObject({ status: "PUBLISHED", publishedAt: deskTime });
  const revision = await database.db.revision.findUniqueOrThrow({
    where: { organizationId_number: { organizationId: document.id, number: 2 } },
  });
  expect(revision).toMatchObject({
    kind: "EDIT",
    message: "Ready.",
    status: "PUBLISHED",
    changes: [{ field_name: "status", previous_value: "DRAFT", replacement_value: "PUBLISHED" }],
  });
});

test("lists what is missing, and publishes nothing", async () => {
  const desk = makeDesk(database);
  const document = makeOrganization({ entries: [] });
  await changeOrganization(desk, document, "DRAFT");
  await expect(atDesk(desk, publishOrganization, { id: document.id })).rejects.toMatchObject({
    code: "NOT_PUBLISHABLE",
    fields: [{ path: "entries" }],
  });
  expect(await lookAt(desk, document.id)).toMatchObject({ status: "DRAFT", revision: 1 });
});

test.each(["PUBLISHED", "ARCHIVED"] as const)("takes drafts only, not what is %s", async (status) => {
  const desk = makeDesk(database);
  const document = makeOrganization();
  await changeOrganization(desk, document, status);
  await expect(atDesk(desk, publishOrganization, { id: document.id })).rejects.toMatchObject({
    code: "WRONG_STATE",
    message: expect.stringContaining(status),
  });
});

test.each(["no id at all", "00000000-0000-4000-8000-000000000000"])("finds nothing by %s", async (id) => {
  const answer = atDesk(makeDesk(database), publishOrganization, { id });
  await expect(answer).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("asks the policy: contributors and editors of other countries may not", async () => {
  const document = makeOrganization({ entries: [makeEntry()] });
  await changeOrganization(makeDesk(database), document, "DRAFT");
  for (const actor of [makeActor("CONTRIBUTOR"), makeActor("EDITOR", ["US"])]) {
    const answer = atDesk(makeDesk(database, { actor }), publishOrganization, { id: document.id });
    await expect(answer).rejects.toMatchObject({ code: "FORBIDDEN" });
  }
  const local = makeDesk(database, { actor: makeActor("EDITOR", ["MX"]) });
  expect(await atDesk(local, publishOrganization, { id: document.id })).toMatchObject({ revision: 2 });
});
