import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "../../generated/prisma/client.ts";
import type { OrganizationDocument } from "../../server/organizations/document.ts";
import { saveOrganization } from "../../server/organizations/save-organization.ts";
import { openReview } from "../factories/open-review.ts";
import { makeOrganization, makePhone } from "../factories/organization.ts";
import { toInput } from "../factories/organization-input.ts";
import { changeOrganization, lookAt } from "../factories/save-organizations.ts";
import { cloneDatabase, type TestDatabase } from "../support/database.ts";
import { atDesk, makeDesk } from "../support/desk.ts";

let database: TestDatabase;
let client: ReturnType<typeof openHeard>;
const heard: string[] = [];

/** A way into the database that tells of every statement it sends. */
function openHeard(url: string) {
  return new PrismaClient({
    adapter: new PrismaPg({ connectionString: url }),
    log: [{ emit: "event", level: "query" }],
  });
}

beforeAll(async () => {
  database = await cloneDatabase("mexico");
  client = openHeard(database.url);
  client.$on("query", ({ query }) => heard.push(query));
});
afterAll(async () => {
  await client?.$disconnect();
  await database?.drop();
});

/** The statements of a save that does this to a published organization; `requestId` and all. */
async function statementsOf(
  change: (document: OrganizationDocument) => OrganizationDocument,
): Promise<string[]> {
  const desk = makeDesk({ db: client });
  const document = makeOrganization();
  const { revision } = await changeOrganization(desk, document);
  const input = toInput(change(document));
  heard.length = 0;
  const save = { id: document.id, baseRevision: revision, input, requestId: randomUUID() };
  expect((await atDesk(desk, saveOrganization, save)).revision).toBe(revision + 1);
  const statements = [...heard];
  expect((await lookAt(desk, document.id)).document.name).toBe(input.name);
  return statements;
}

test("a save of one field sends fourteen statements, the COMMIT included", async () => {
  const statements = await statementsOf((document) => ({ ...document, name: "Casa Verde" }));
  expect(statements.at(-1)).toBe("COMMIT");
  expect(statements.length).toBeLessThanOrEqual(14);
});

test("a save that changes every list sends twice as many, however long they are", async () => {
  const statements = await statementsOf((document) => {
    const other = makeOrganization({ id: document.id, slug: document.slug, name: "Casa Verde" });
    const phones = Array.from({ length: 40 }, () => makePhone());
    return { ...other, phones, helps: ["health"], audiences: ["women"] };
  });
  expect(statements.length).toBeLessThanOrEqual(29);
});

test("the rules cost a save one statement, and the look for doubles one; a second one each where they notice something else than before", async () => {
  const aboutFindings = (statements: string[]) =>
    statements.filter((sql) => sql.includes("editorial.finding"));
  const same = await statementsOf((document) => ({ ...document, sourceDate: "2025-12" }));
  expect(aboutFindings(same)).toHaveLength(2);
  const retired = makePhone({ asPublished: "044 951 310 0375", number: "+529513100375" });
  const other = await statementsOf((document) => ({ ...document, name: "Casa Verde", phones: [retired] }));
  expect(aboutFindings(other)).toHaveLength(4);
});

test("the open review costs a save one statement, and none more where nothing about its task changes", async () => {
  await openReview(database.db);
  const aboutTasks = (statements: string[]) =>
    statements.filter((sql) => sql.includes("editorial.review_task"));
  const unlisted = await statementsOf((document) => ({ ...document, name: "Casa Verde" }));
  expect(aboutTasks(unlisted)).toHaveLength(1);
});
