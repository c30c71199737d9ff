import { afterAll, beforeAll, expect, test } from "@jest/globals";
import {
  moveOrganization,
  renameOrganization,
  withdrawOrganizations,
} from "../../../factories/edit-organizations.ts";
import { makeOrganization } from "../../../factories/organization.ts";
import { publishOrganizations } from "../../../factories/publish-organizations.ts";
import { openTestApp, type TestApp } from "../../../support/app.ts";

let posada: TestApp;
beforeAll(async () => {
  posada = await openTestApp("empty");
});
afterAll(() => posada?.close());

interface Change {
  cursor: string;
  kind: string;
  subject: string;
  edition: number;
  id: string;
  slug: string;
}

interface Page {
  edges: Change[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
}

async function read(since?: string | null, first?: number): Promise<Page> {
  const { data, errors } = await posada.query(
    `query ($since: String, $first: Int! = 100) { changes(since: $since, first: $first) {
       edges { cursor kind subject edition id slug }
       pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
    { since, first },
  );
  expect(errors).toBeUndefined();
  return data.changes;
}

/** Everything from a cursor to the end, in pages; `between` is done after each page. */
async function readOn(since: string | null, first: number, between?: () => Promise<unknown>) {
  const changes: Change[] = [];
  for (;;) {
    const { edges, pageInfo } = await read(since, first);
    changes.push(...edges);
    since = pageInfo.endCursor;
    if (!pageInfo.hasNextPage) return { changes, end: since };
    await between?.();
  }
}

const story = ({ kind, subject, slug }: Change) => `${kind} ${subject} ${slug}`;

test("before anything was published the feed is empty, and has no cursor", async () => {
  expect(await read()).toEqual({
    edges: [],
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  });
});

test("tells what was published, changed, led on and withdrawn, in order, each with its edition", async () => {
  const house = makeOrganization();
  const edition = await publishOrganizations(posada.db, [house]);
  const first = await read();
  expect(first.edges.map(story)).toEqual(
    [
      "UPSERT SECTION other-support",
      "UPSERT TERM migrants",
      "UPSERT TERM shelter",
      "UPSERT COUNTRY mx",
      `UPSERT ORGANIZATION ${house.slug}`,
    ].sort((a, b) => first.edges.map(story).indexOf(a) - first.edges.map(story).indexOf(b)),
  );
  expect(new Set(first.edges.map((change) => change.edition))).toEqual(new Set([edition]));
  expect(first.edges.find(({ subject }) => subject === "COUNTRY")?.id).toBe("MX");

  await renameOrganization(posada.db, house.id, "Casa Verde");
  await moveOrganization(posada.db, house, "casa-verde");
  await withdrawOrganizations(posada.db, [house.id]);
  const rest = await read(first.pageInfo.endCursor);
  expect(rest.edges.map((change) => [change.edition - edition, story(change), change.id])).toEqual([
    [1, `UPSERT ORGANIZATION ${house.slug}`, house.id],
    [2, "UPSERT ORGANIZATION casa-verde", house.id],
    [2, `REDIRECT ORGANIZATION ${house.slug}`, house.id],
    [3, "WITHDRAWN ORGANIZATION casa-verde", house.id],
  ]);
  expect(rest.pageInfo.hasPreviousPage).toBe(true);
});

test("an old slug leads to where the organization stands now, and nowhere once it is withdrawn", async () => {
  const house = makeOrganization();
  await publishOrganizations(posada.db, [house]);
  await moveOrganization(posada.db, house, "casa-roja");
  const find = async () => {
    const { data } = await posada.query(`query ($slug: String!) { organization(slug: $slug) { slug } }`, {
      slug: house.slug,
    });
    return data.organization;
  };
  expect(await find()).toEqual({ slug: "casa-roja" });
  await withdrawOrganizations(posada.db, [house.id]);
  expect(await find()).toBeNull();
});

test("at its end the feed gives the cursor back that it was given, until there is more", async () => {
  const { end } = await readOn(null, 1000);
  const page = await read(end);
  expect(page.edges).toEqual([]);
  expect(page.pageInfo).toEqual({
    hasNextPage: false,
    hasPreviousPage: true,
    startCursor: null,
    endCursor: end,
  });
  const house = makeOrganization();
  await publishOrganizations(posada.db, [house]);
  expect((await read(page.pageInfo.endCursor)).edges.map(story)).toEqual([
    `UPSERT ORGANIZATION ${house.slug}`,
  ]);
});

test("a publication that changes nothing adds nothing", async () => {
  const house = makeOrganization({ name: "Casa Quieta" });
  const edition = await publishOrganizations(posada.db, [house]);
  const { end } = await readOn(null, 1000);
  expect(await renameOrganization(posada.db, house.id, "Casa Quieta")).toBe(edition);
  expect((await read(end)).edges).toEqual([]);
});

test("a reader misses nothing and reads nothing twice, though more is published between its pages", async () => {
  const houses = Array.from({ length: 6 }, () => makeOrganization());
  await publishOrganizations(posada.db, houses);
  let rounds = 0;
  const publishMore = async () => {
    if (rounds++ < 12)
      await Promise.all(
        [0, 1].map((turn) =>
          renameOrganization(posada.db, houses[(rounds + turn) % 6]!.id, `Round ${rounds}`),
        ),
      );
  };
  const { changes, end } = await readOn(null, 3, publishMore);
  expect(rounds).toBeGreaterThan(12);
  const whole = await readOn(null, 1000);
  expect(changes).toEqual(whole.changes);
  expect(end).toBe(whole.end);
  expect(new Set(changes.map(({ cursor }) => cursor)).size).toBe(changes.length);
  const editions = changes.map(({ edition }) => edition);
  expect(editions).toEqual([...editions].sort((a, b) => a - b));
  expect([...new Set(editions)]).toEqual(Array.from({ length: editions.at(-1)! }, (_, index) => index + 1));
});
