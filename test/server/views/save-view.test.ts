import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { SaveView } from "../../../server/views/save-view.ts";
import { makePerson } from "../../factories/people.ts";
import { type Answer, openTestApp, type TestApp } from "../../support/app.ts";
import { type Visitor, visit } from "../../support/visitor.ts";

let posada: TestApp;
let ana: Visitor;
let berta: Visitor;
beforeAll(async () => {
  posada = await openTestApp("empty");
  [ana, berta] = (await Promise.all([0, 1].map((index) => signIn(index)))) as [Visitor, Visitor];
});
afterAll(() => posada?.close());

async function signIn(index: number): Promise<Visitor> {
  const { email, password } = await makePerson(posada.db, { name: `Person ${index}` });
  const visitor = visit(posada.app, { address: `203.0.113.${index}` });
  await visitor.post("/auth/sign-in/email", { email, password });
  return visitor;
}

const fields = "{ id resource name query createdAt }";
const query = { filter: { state: "Chiapas", language: "es" }, order: ["NAME", true], page: 25 };
const save = (who: Visitor, given: Partial<SaveView>) =>
  who.ask(
    `mutation ($id: ID, $name: String!, $resource: String!, $query: JSON!, $requestId: ID) {
      saveView(id: $id, name: $name, resource: $resource, query: $query, requestId: $requestId) ${fields}
    }`,
    { name: "Chiapas", resource: "organizations", query, ...given },
  );
const remove = (who: Visitor, id: string) =>
  who.ask(`mutation ($id: ID!) { removeView(id: $id) ${fields} }`, { id });
const viewsOf = async (who: Visitor, resource = "organizations") => {
  const { data } = await who.ask(`query ($resource: String!) { savedViews(resource: $resource) ${fields} }`, {
    resource,
  });
  return data.savedViews;
};
const refusalOf = ({ errors = [] }: Answer) =>
  errors.map(({ extensions }) => [extensions.code, ...(extensions.fields ?? []).map(({ path }) => path)]);

test("keeps a view for its person alone, rewrites it and takes it away", async () => {
  const { data } = await save(ana, { name: "  Chiapas,\n in Spanish " });
  const view = data.saveView;
  expect(view).toMatchObject({ resource: "organizations", name: "Chiapas, in Spanish", query });
  expect(await viewsOf(ana)).toEqual([view]);
  expect([await viewsOf(ana, "countries"), await viewsOf(berta)]).toEqual([[], []]);

  posada.setNow(new Date("2026-03-16T12:00:00Z"));
  const changed = { ...view, name: "Chiapas", query: { filter: {} } };
  expect((await save(ana, { id: view.id, name: "Chiapas", query: { filter: {} } })).data.saveView).toEqual(
    changed,
  );
  const second = (await save(ana, { name: "Later" })).data.saveView;
  expect(await viewsOf(ana)).toEqual([changed, second]);

  expect((await remove(ana, view.id)).data.removeView).toEqual(changed);
  expect(refusalOf(await remove(ana, view.id))).toEqual([["NOT_FOUND"]]);
  expect(await viewsOf(ana)).toEqual([second]);
  expect((await remove(ana, second.id)).errors).toBeUndefined();
});

test("touches nobody else's view", async () => {
  const { id } = (await save(ana, {})).data.saveView;
  expect(refusalOf(await save(berta, { id, name: "Mine" }))).toEqual([["FORBIDDEN"]]);
  expect(refusalOf(await remove(berta, id))).toEqual([["FORBIDDEN"]]);
  expect(await viewsOf(ana)).toMatchObject([{ id, name: "Chiapas" }]);
  // A name is taken for its person and list alone.
  expect(refusalOf(await save(ana, {}))).toEqual([["BAD_INPUT", "name"]]);
  expect((await save(ana, { id, query: {} })).errors).toBeUndefined();
  for (const answer of [await save(berta, {}), await save(ana, { resource: "countries" })])
    expect(answer.errors).toBeUndefined();
});

test("a key has no views, and is told so", async () => {
  const answers = [
    await posada.editorial('{ savedViews(resource: "organizations") { id } }'),
    await posada.editorial('mutation { saveView(name: "x", resource: "organizations", query: {}) { id } }'),
    await posada.editorial('mutation { removeView(id: "x") { id } }'),
  ];
  for (const { errors } of answers)
    expect(errors).toMatchObject([
      { message: expect.stringContaining("A key has no saved views"), extensions: { code: "FORBIDDEN" } },
    ]);
});

const deep = (levels: number): unknown => (levels === 0 ? {} : { in: deep(levels - 1) });
test.each<[string, Partial<SaveView>, string[]]>([
  ["no name", { name: " \u200b" }, ["name"]],
  ["a long name", { name: "x".repeat(81) }, ["name"]],
  ["a list that cannot be", { resource: "Organizations!" }, ["resource"]],
  ["a list as query", { query: [] }, ["query"]],
  ["a text as query", { query: "{}" }, ["query"]],
  ["too large a query", { query: { text: "ñ".repeat(4000) } }, ["query"]],
  ["a value that cannot be kept", { query: { filter: { search: "a\0" } } }, ["query.filter.search"]],
  ["a name in it that cannot be kept", { query: { "a\ud800": 1 } }, ["query"]],
  ["a view that is none", { id: "x" }, []],
])("refuses %s", async (_what, given, paths) => {
  expect(refusalOf(await save(berta, { name: "Other", ...given }))).toEqual([
    [given.id ? "NOT_FOUND" : "BAD_INPUT", ...paths],
  ]);
});

test("keeps every query that is small enough, as it was given", async () => {
  const numbers = Array.from({ length: 1100 }, () => 1e300);
  for (const given of [
    {},
    { numbers },
    { "": null, list: [0.1, -1, "", false] },
    deep(19),
    { ones: Array(3990).fill(1) },
  ]) {
    const { data, errors } = await save(berta, { name: "Kept", query: given });
    expect([errors, data.saveView.query]).toEqual([undefined, given]);
    await remove(berta, data.saveView.id);
  }
  const written = await berta.ask(
    'mutation { saveView(name: "Written", resource: "organizations", query: { a: { b: [1, "x", null] } }) { query } }',
    {},
  );
  expect(written.data.saveView.query).toEqual({ a: { b: [1, "x", null] } });
});

test("refuses a query that is too deep, however it is sent", async () => {
  for (const levels of [21, 1_000])
    expect(refusalOf(await save(berta, { name: "Deep", query: deep(levels) }))).toEqual([
      ["BAD_INPUT", "query"],
    ]);
});

test("keeps a hundred views of a list, and no more; two of a name do not come at once", async () => {
  const clara = await signIn(7);
  const twice = await Promise.all([save(clara, {}), save(clara, {})]);
  expect(twice.flatMap(refusalOf)).toEqual([["BAD_INPUT", "name"]]);
  const { userId } = await posada.db.savedView.findFirstOrThrow({ where: { user: { name: "Person 7" } } });
  await posada.db.savedView.createMany({
    data: Array.from({ length: 99 }, (_, index) => ({
      id: crypto.randomUUID(),
      ...{ userId, resource: "organizations", name: `View ${index}`, query: {}, createdAt: new Date(0) },
    })),
  });
  expect(refusalOf(await save(clara, { name: "One more" }))).toEqual([["TOO_MANY_ITEMS"]]);
  expect((await save(clara, { name: "Elsewhere", resource: "countries" })).errors).toBeUndefined();
  const [first] = await viewsOf(clara);
  expect((await save(clara, { id: first.id, name: "Renamed" })).errors).toBeUndefined();
});
