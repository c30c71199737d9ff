import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { makeActor } from "../../factories/actors.ts";
import { openTestApp, type TestApp } from "../../support/app.ts";

let posada: TestApp;
const admin = makeActor("ADMIN");

beforeAll(async () => {
  posada = await openTestApp();
});
afterAll(() => posada?.close());

test("a section is added and put first by the schema alone, and readers see it so", async () => {
  const id = randomUUID();
  const saved = await posada.editorial(
    `mutation ($id: ID!) {
      saveSection(id: $id, baseRevision: 0, input: { slug: "shelter", name: [{ locale: "en", text: "Shelter" }] }) {
        revision merged section { slug name { text } description { text } entryCount revision may }
      }
    }`,
    { id },
    { as: admin },
  );
  expect(saved.data.saveSection).toEqual({
    revision: 1,
    merged: [],
    section: {
      slug: "shelter",
      name: [{ text: "Shelter" }],
      description: [],
      entryCount: 0,
      revision: 1,
      may: ["save", "restore", "readHistory", "order"],
    },
  });
  const { data } = await posada.editorial("{ sections { id slug entryCount may } }");
  const base: string[] = data.sections.map((section: { id: string }) => section.id);
  expect(data.sections.at(-1)).toEqual({ id, slug: "shelter", entryCount: 0, may: ["readHistory"] });
  expect(data.sections[0]).toMatchObject({ slug: "legal-aid", entryCount: 5 });
  const ids = [id, ...base.filter((each) => each !== id)];
  const ordered = await posada.editorial(
    "mutation ($ids: [ID!]!, $base: [ID!]!) { orderSections(ids: $ids, base: $base) { edition sections { id } } }",
    { ids, base },
    { as: admin },
  );
  expect(ordered.data.orderSections.sections).toEqual(ids.map((each) => ({ id: each })));
  const shown = await posada.query("{ sections { slug } }");
  expect(shown.data.sections[0]).toEqual({ slug: "shelter" });
});

test("terms are listed by taxonomy, each in its order", async () => {
  const { data } = await posada.editorial(
    "{ all: terms { taxonomy slug } helps: terms(taxonomy: HELP) { id slug name { locale text } } }",
  );
  expect(data.all.length).toBeGreaterThan(data.helps.length);
  expect(data.helps.map(({ slug }: { slug: string }) => slug)).toEqual(
    data.all
      .filter(({ taxonomy }: { taxonomy: string }) => taxonomy === "HELP")
      .map(({ slug }: { slug: string }) => slug),
  );
});
