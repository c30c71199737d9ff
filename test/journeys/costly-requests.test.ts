import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type Answer, openTestApp, type TestApp } from "../support/app.ts";

let posada: TestApp;
beforeAll(async () => {
  posada = await openTestApp();
});
afterAll(() => posada?.close());

const codesOf = ({ errors = [] }: Answer) => errors.map(({ extensions }) => extensions.code);

test.each([
  ["QUERY_TOO_LONG", `{ ${"edition ".repeat(2_001)} }`],
  ["QUERY_TOO_DEEP", `{ organization(slug: "a") { ${"parent { ".repeat(50)} id ${"}".repeat(50)} } }`],
  [
    "QUERY_TOO_COSTLY",
    `{ countries { sections { entries { organization { branches { branches { branches { id } } } } } } } }`,
  ],
  ["QUERY_TOO_MANY_ALIASES", `{ ${Array.from({ length: 31 }, (_, n) => `a${n}: edition`).join(" ")} }`],
])("%s is told before anything is read", async (code, query) => {
  const before = await posada.statements();
  expect(codesOf(await posada.query(query))).toEqual([code]);
  expect(await posada.statements()).toBe(before);
});

test.each([
  ["Query", "edition", ""],
  ["Query", "__typename", ""],
  ["Country", "code", `country(code: "MX")`],
  ["Country", "__typename", `country(code: "MX")`],
  ["Organization", "__typename", `organization(slug: "comi")`],
])("fragments of %s that double at every step cost nobody's time (%s)", async (on, leaf, root) => {
  const fragments = Array.from(
    { length: 120 },
    (_, step) => `fragment F${step} on ${on} { ...F${step + 1} ...F${step + 1} }`,
  ).join(" ");
  const answer = await posada.query(
    `{ ${root ? `${root} { ...F0 }` : "...F0"} } ${fragments} fragment F120 on ${on} { ${leaf} }`,
  );
  // Were each place looked at, the test would never end.
  expect(codesOf(answer)).toEqual(["QUERY_TOO_COSTLY"]);
});

test("the same fields over and over are read once, or refused", async () => {
  for (const query of [
    `{ ${"edition ".repeat(1_990)} }`,
    `{ ${`country(code: "MX") { sections { entries { id } } } `.repeat(110)} }`,
    `{ country(code: "MX") { ${"sections { entries { position organization { name phones { number } } } } ".repeat(100)} } }`,
  ]) {
    const before = await posada.statements();
    const { errors } = await posada.query(query);
    expect((await posada.statements()) - before).toBe(errors ? 0 : 1);
  }
});
