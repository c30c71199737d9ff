import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { PrismaPg } from "@prisma/adapter-pg";
import { execute, parse } from "graphql";
import { PrismaClient } from "../../../generated/prisma/client.ts";
import { editorialSchema } from "../../../server/editorial/schema.ts";
import { makeActor } from "../../factories/actors.ts";
import { publishMany } from "../../factories/many-organizations.ts";
import { publishedAt as now } from "../../factories/publish-organizations.ts";
import { cloneDatabase, type TestDatabase } from "../../support/database.ts";

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
  database = await cloneDatabase("empty");
  client = openHeard(database.url);
  client.$on("query", ({ query }) => heard.push(query));
});
afterAll(async () => {
  await client?.$disconnect();
  await database?.drop();
});

/** The statements that a question sends. */
async function statementsOf(question: string): Promise<number> {
  heard.length = 0;
  const contextValue = { db: client, actor: makeActor("ADMIN", ["MX", "CR"]), now, locale: "en" };
  const { errors } = await execute({ schema: editorialSchema, document: parse(question), contextValue });
  expect(errors).toBeUndefined();
  return heard.length;
}

const home = `{ me { may } desk {
  organizations foundWrong drafts archived proposals
  freshness { freshness count } overdue { kind overdue overdueOrganizations }
  freshnessByCountry { code name { text } overdue } freshnessBySection { slug name { text } overdue }
  freshnessOverTime { at verified overdue dueSoon neverVerified }
  recentChanges(first: 20) { id at byName action subjectName paths }
} }`;

test("a whole desk takes as many statements, however many organizations there are", async () => {
  await publishMany(database.db, 10);
  const few = await statementsOf(home);
  await publishMany(database.db, 60);
  expect(await statementsOf(home)).toBe(few);
  // Six that count, two for the proposals, one for the changes, and who somebody is.
  expect(few).toBeLessThanOrEqual(10);
});

test("what nobody asks for is not counted, and what several fields tell is counted once", async () => {
  expect(await statementsOf("{ desk { organizations drafts freshness { count } } }")).toBe(1);
  expect(await statementsOf("{ desk { overdue { kind } freshnessOverTime { overdue } } }")).toBe(2);
});

test("a page of the audit trail takes one statement, and one for the names", async () => {
  const trail =
    "{ auditTrail(first: 100) { nodes { id byName subjectName paths } pageInfo { hasNextPage } } }";
  expect(await statementsOf(trail)).toBeLessThanOrEqual(3);
});
