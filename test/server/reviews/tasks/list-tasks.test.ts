import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "../../../../generated/prisma/client.ts";
import { listTasks } from "../../../../server/reviews/tasks/list-tasks.ts";
import { makeActor } from "../../../factories/actors.ts";
import { publishMany } from "../../../factories/many-organizations.ts";
import { openReview } from "../../../factories/open-review.ts";
import { makePerson } from "../../../factories/people.ts";
import { openTestApp, type TestApp } from "../../../support/app.ts";
import { deskTime } from "../../../support/desk.ts";

let posada: TestApp;
let berta: string;
beforeAll(async () => {
  posada = await openTestApp("empty");
  await publishMany(posada.db, 24);
  await openReview(posada.db);
  ({ id: berta } = await makePerson(posada.db, { name: "Berta" }));
  const tasks = await posada.db.reviewTask.findMany({ orderBy: { rank: "asc" } });
  const states = ["IN_PROGRESS", "WAITING", "DONE"] as const;
  for (const [index, { id }] of tasks.slice(2, 14).entries()) {
    const state = states[index % 3]!;
    const ended = state === "DONE" ? { endedAt: new Date(deskTime.getTime() + index * 1000) } : {};
    await posada.db.reviewTask.update({
      where: { id },
      data: { state, assigneeId: index % 2 ? berta : null, planned: index < 9, ...ended },
    });
  }
});
afterAll(() => posada?.close());

interface Listed {
  nodes: {
    id: string;
    rank: number;
    state: string;
    endedAt: string | null;
    organization: { name: string };
  }[];
  totalCount: number;
  pageInfo: { endCursor: string; hasNextPage: boolean };
}
async function list(filter: object = {}, more = "", as = makeActor()): Promise<Listed> {
  const answer = await posada.editorial(
    `query ($filter: ReviewTaskFilter) { reviewTasks(month: "2026-03", filter: $filter ${more}) {
      nodes { id rank state endedAt organization { name } } totalCount pageInfo { endCursor hasNextPage } } }`,
    { filter },
    { as },
  );
  return answer.data?.reviewTasks ?? answer.errors;
}
const facets = async (filter: object) => {
  const one = "{ value label count }";
  const answer = await posada.editorial(
    `query ($filter: ReviewTaskFilter) { reviewTaskFacets(month: "2026-03", filter: $filter) {
      states ${one} assignees ${one} countries ${one} sections ${one} planned ${one} reasons ${one} } }`,
    { filter },
  );
  return answer.data.reviewTaskFacets as Record<string, { value: string; label: string; count: number }[]>;
};

test("tasks come by their rank; cursors lead on through all of them, in every order and either direction", async () => {
  const all = await list({}, "first: 100");
  expect(all.totalCount).toBe(all.nodes.length);
  expect(all.nodes.map(({ rank }) => rank)).toEqual(all.nodes.map((_, index) => index + 1));
  for (const orderBy of ["RANK", "ORGANIZATION", "STATE", "ENDED"])
    for (const descending of [true, false]) {
      const whole = await list({}, `first: 100, orderBy: ${orderBy}, descending: ${descending}`);
      const found: string[] = [];
      for (let after = ""; ; ) {
        const page = await list({}, `first: 7, orderBy: ${orderBy}, descending: ${descending} ${after}`);
        found.push(...page.nodes.map(({ id }) => id));
        if (!page.pageInfo.hasNextPage) break;
        after = `, after: "${page.pageInfo.endCursor}"`;
      }
      expect(found).toEqual(whole.nodes.map(({ id }) => id));
    }
  const [first] = (await list({}, "first: 1, orderBy: ENDED")).nodes;
  expect(first!.endedAt).toBe(new Date(deskTime.getTime() + 11_000).toISOString());
  expect((await list({}, "first: 2, offset: 3")).nodes.map(({ rank }) => rank)).toEqual([4, 5]);
  expect(await list({}, 'orderBy: STATE, after: "x"')).toMatchObject([
    { extensions: { code: "BAD_CURSOR" } },
  ]);
});

test("each value of a facet tells how many tasks a list filtered by it has", async () => {
  for (const filter of [
    {},
    { states: ["TODO", "DONE"] },
    { country: "CR", planned: true },
    { assigneeId: berta },
  ]) {
    const counted = await facets(filter);
    const ways: Record<string, (value: string) => object> = {
      states: (value) => ({ states: [value] }),
      assignees: (value) => ({ assigneeId: value }),
      countries: (value) => ({ country: value }),
      sections: (value) => ({ section: value }),
      planned: (value) => ({ planned: value === "true" }),
      reasons: (value) => ({ reason: value }),
    };
    // Together with a country, a section is that of its page.
    if ("country" in filter) delete ways.sections;
    for (const [name, asking] of Object.entries(ways)) {
      expect(counted[name]!.length).toBeGreaterThan(0);
      for (const { value, count } of counted[name]!)
        expect({ name, value, count: (await list({ ...filter, ...asking(value) })).totalCount }).toEqual({
          ...{ name, value, count },
        });
    }
  }
  const { assignees, states, reasons } = await facets({});
  expect(assignees).toEqual([{ value: berta, label: "Berta", count: 6 }]);
  expect(states!.map(({ value }) => value)).toEqual(["TODO", "IN_PROGRESS", "WAITING", "DONE"]);
  expect(reasons!.map(({ value }) => value)).toContain("NEVER_VERIFIED");
});

test("it is filtered by words, by whose it is, and by organization", async () => {
  const { totalCount } = await list();
  expect((await list({ search: "zapata" })).nodes.map(({ organization }) => organization.name)).toEqual(
    expect.arrayContaining(["Zapata"]),
  );
  expect((await list({ search: "zapata" })).totalCount).toBeLessThan(totalCount / 2);
  expect((await list({ search: "?" })).totalCount).toBe(0);
  expect((await list({ assigned: true })).totalCount).toBe(6);
  expect((await list({ assigned: false })).totalCount).toBe(totalCount - 6);
  expect((await list({ mine: true })).totalCount).toBe(0);
  expect((await list({ mine: false })).totalCount).toBe(totalCount);
  const mine = { ...makeActor(), reference: `user:${berta}` };
  const month = "2026-03";
  expect(
    (await listTasks({ db: posada.db, actor: mine }, { month, filter: { mine: true } })).edges,
  ).toHaveLength(6);
  const [one] = await posada.db.reviewTask.findMany({ take: 1 });
  const found = await list({ organizationIds: [one!.organizationId, "no id"] });
  expect(found.nodes.map(({ id }) => id)).toEqual([one!.id]);
  expect((await list({ countries: ["cr", "zz"] })).totalCount).toBe(
    (await list({ country: "CR" })).totalCount,
  );
});

test("a month without a review has no tasks, what is no month is refused, and contributors see none", async () => {
  const ask = async (month: string) => {
    const answer = await posada.editorial(`{ reviewTasks(month: "${month}") { totalCount } }`);
    return answer.errors?.[0]?.extensions.code ?? answer.data.reviewTasks.totalCount;
  };
  expect(await ask("2026-04")).toBe(0);
  expect(await ask("2026-13")).toBe("BAD_INPUT");
  expect(await ask("March")).toBe("BAD_INPUT");
  const contributor = makeActor("CONTRIBUTOR");
  expect(await list({}, "", contributor)).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
  const { id, organizationId } = await posada.db.reviewTask.findFirstOrThrow();
  const answer = await posada.editorial(
    `{ reviewTask(id: "${id}") { id } organizationTask(organizationId: "${organizationId}") { id } }`,
    {},
    { as: contributor },
  );
  expect(answer.data).toEqual({ reviewTask: null, organizationTask: null });
});

test("a page costs as many statements, however many tasks are on it", async () => {
  const heard: string[] = [];
  const db = new PrismaClient({
    adapter: new PrismaPg({ connectionString: posada.url }),
    log: [{ emit: "event", level: "query" }],
  });
  db.$on("query", ({ query }) => heard.push(query));
  const count = async (first: number) => {
    heard.length = 0;
    const page = await listTasks({ db, actor: makeActor() }, { month: "2026-03", first });
    expect(page.edges.length).toBe(first);
    expect(await page.count()).toBeGreaterThan(first);
    return heard.length;
  };
  try {
    expect(await count(2)).toBe(2);
    expect(await count(20)).toBe(2);
  } finally {
    await db.$disconnect();
  }
});
