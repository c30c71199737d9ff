import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { openTestApp, type TestApp } from "../../support/app.ts";

let posada: TestApp;
beforeAll(async () => {
  posada = await openTestApp();
});
afterAll(() => posada?.close());

test("gives the sections of the Mexico page in order, with 5, 10 and 17 entries", async () => {
  const { data } = await posada.query(`{ country(code: "MX") { sections { slug entries { position } } } }`);
  expect(
    data.country.sections.map((section: { slug: string; entries: unknown[] }) => [
      section.slug,
      section.entries.length,
    ]),
  ).toEqual([
    ["legal-aid", 5],
    ["unhcr-offices", 10],
    ["other-support", 17],
  ]);
});
