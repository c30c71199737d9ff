import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { mexico } from "../../../prisma/seed/mexico/index.ts";
import { sections } from "../../../prisma/seed/sections.ts";
import { terms } from "../../../prisma/seed/terms.ts";
import type { CountryDocument } from "../../../server/countries/document.ts";
import { insertCountries, insertTaxonomy } from "../../../server/countries/insert-countries.ts";
import { loadCountries, loadSections, loadTerms } from "../../../server/countries/load-countries.ts";
import { cloneDatabase, type TestDatabase } from "../../support/database.ts";

const now = new Date("2026-04-01T00:00:00Z");
let database: TestDatabase;

/** A page with nothing on it, whose name stands in another script. */
const bare: CountryDocument = {
  code: "GE",
  slug: "georgia",
  name: { en: "Georgia", ka: "საქართველო" },
  sourceDate: null,
  texts: [],
  instruments: [],
  links: [],
};

/** A page whose lists are in no alphabetical order. */
const ordered: CountryDocument = {
  ...bare,
  code: "BZ",
  slug: "belize",
  sourceDate: "2024-03",
  texts: ["z", "a", "m"].map((topic) => ({ id: randomUUID(), topic, heading: {}, body: { en: topic } })),
  instruments: [
    {
      id: randomUUID(),
      kind: "TREATY",
      name: { en: "Convention" },
      note: {},
      events: [
        { kind: "RATIFIED", date: "2000" },
        { kind: "CONCLUDED", date: "1951-07-28" },
      ],
    },
  ],
  links: ["y", "b"].map((topic) => ({ id: randomUUID(), topic, label: { en: topic }, note: {}, url: null })),
};

beforeAll(async () => {
  database = await cloneDatabase("empty");
  await database.db.$transaction(async (tx) => {
    await insertTaxonomy(tx, { sections, terms }, now);
    await insertCountries(tx, [mexico, bare, ordered], now);
  });
});
afterAll(() => database?.drop());

test("a page is read as it was written, in its order, and pages by their codes", async () => {
  const loaded = await loadCountries(database.db);
  expect(loaded).toEqual(
    [ordered, bare, mexico].map((document) => ({ document, revision: 1, editedAt: now })),
  );
});

test("only the pages asked for are read; a code that names nothing is left out", async () => {
  const loaded = await loadCountries(database.db, ["GE", "AA"]);
  expect(loaded.map(({ document }) => document.code)).toEqual(["GE"]);
});

test("sections and terms are read as they were written, each in its order", async () => {
  expect(await loadSections(database.db)).toEqual(sections);
  const kept = await loadTerms(database.db);
  for (const taxonomy of ["HELP", "AUDIENCE"] as const)
    expect(kept.filter((term) => term.taxonomy === taxonomy)).toEqual(
      terms.filter((term) => term.taxonomy === taxonomy),
    );
});
