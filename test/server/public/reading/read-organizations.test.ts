import { afterAll, beforeAll, expect, test } from "@jest/globals";
import {
  confirmClaims,
  renameOrganization,
  withdrawOrganizations,
} from "../../../factories/edit-organizations.ts";
import { makeOrganization } from "../../../factories/organization.ts";
import { publishOrganizations } from "../../../factories/publish-organizations.ts";
import { openTestApp, type TestApp } from "../../../support/app.ts";

let posada: TestApp;
const named = (name: string) => makeOrganization({ name });
const [ana, beto, carla, dario, eva] = ["Ana", "Beto", "Carla", "Darío", "Eva"].map(named) as [
  ReturnType<typeof named>,
  ReturnType<typeof named>,
  ReturnType<typeof named>,
  ReturnType<typeof named>,
  ReturnType<typeof named>,
];
const at = (day: number) => new Date(`2026-03-0${day}T09:00:00Z`);

beforeAll(async () => {
  posada = await openTestApp("empty");
  await publishOrganizations(posada.db, [ana, beto, carla], at(1));
  await publishOrganizations(posada.db, [dario, eva], at(2));
  await confirmClaims(posada.db, [beto], at(1));
  await confirmClaims(posada.db, [dario], at(2));
});
afterAll(() => posada?.close());

async function read(given: string) {
  const { data, errors } = await posada.query(
    `{ organizations${given ? `(${given})` : ""} { totalCount nodes { name } edges { cursor distanceKm distancePrecision }
       pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
  );
  expect(errors).toBeUndefined();
  const { nodes, ...rest } = data.organizations;
  return { names: nodes.map(({ name }: { name: string }) => name), ...rest };
}

test("orders by name unless asked otherwise, accents and case aside", async () => {
  expect((await read("")).names).toEqual(["Ana", "Beto", "Carla", "Darío", "Eva"]);
});

test("orders by the last edit, newest first, and by what is due, never verified first", async () => {
  const edited = (await read("orderBy: EDITED_AT")).names;
  expect(new Set(edited.slice(0, 2))).toEqual(new Set(["Darío", "Eva"]));
  const due = (await read("orderBy: NEXT_DUE_AT")).names;
  expect(new Set(due.slice(0, 3))).toEqual(new Set(["Ana", "Carla", "Eva"]));
  expect(due.slice(3)).toEqual(["Beto", "Darío"]);
});

test("gives no distance where none was asked for", async () => {
  expect((await read("first: 1")).edges).toEqual([
    { cursor: expect.any(String), distanceKm: null, distancePrecision: null },
  ]);
});

test("an empty list has no cursors and no other pages", async () => {
  expect(await read(`filter: { country: "FR" }`)).toEqual({
    totalCount: 0,
    names: [],
    edges: [],
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  });
});

test("knows at both ends whether there is more", async () => {
  const { pageInfo } = await read("first: 5");
  expect([pageInfo.hasPreviousPage, pageInfo.hasNextPage]).toEqual([false, false]);
  const last = await read("last: 2");
  expect(last.names).toEqual(["Darío", "Eva"]);
  expect([last.pageInfo.hasPreviousPage, last.pageInfo.hasNextPage]).toEqual([true, false]);
  const before = await read(`last: 2, before: "${last.pageInfo.startCursor}"`);
  expect(before.names).toEqual(["Beto", "Carla"]);
  expect([before.pageInfo.hasPreviousPage, before.pageInfo.hasNextPage]).toEqual([true, true]);
});

test("leaves out umbrellas that stand on no page", async () => {
  const umbrella = makeOrganization({ name: "Umbrella", entries: [] });
  await publishOrganizations(posada.db, [umbrella]);
  const { names, totalCount } = await read("");
  expect(names).not.toContain("Umbrella");
  expect(totalCount).toBe(5);
  const { data } = await posada.query(`{ organization(id: "${umbrella.id.toUpperCase()}") { name } }`);
  expect(data.organization.name).toBe("Umbrella");
});

test("a page begun goes on where it stopped, though its last entry moved, others came and others went", async () => {
  const page = await read("first: 2");
  expect(page.names).toEqual(["Ana", "Beto"]);
  const next = `first: 2, after: "${page.pageInfo.endCursor}"`;
  await renameOrganization(posada.db, beto.id, "Zoe");
  expect((await read(next)).names).toEqual(["Carla", "Darío"]);
  await withdrawOrganizations(posada.db, [beto.id, carla.id]);
  expect((await read(next)).names).toEqual(["Darío", "Eva"]);
  await publishOrganizations(posada.db, [named("Abel"), named("Bruno")]);
  const after = await read(next);
  expect(after.names).toEqual(["Bruno", "Darío"]);
  expect(after.totalCount).toBe(5);
});
