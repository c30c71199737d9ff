import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { OrganizationFilter } from "../../../../server/organizations/lists/list-filter.ts";
import { listOrganizations } from "../../../../server/organizations/lists/list-organizations.ts";
import { type Facets, readFacets } from "../../../../server/organizations/lists/read-facets.ts";
import { makeActor } from "../../../factories/actors.ts";
import { publishMany } from "../../../factories/many-organizations.ts";
import { makeContact, makeEntry, makeLocation, makeOrganization } from "../../../factories/organization.ts";
import { publishedAt, publishOrganizations } from "../../../factories/publish-organizations.ts";
import { changeOrganization } from "../../../factories/save-organizations.ts";
import { cloneDatabase, type TestDatabase } from "../../../support/database.ts";
import { makeDesk } from "../../../support/desk.ts";

let database: TestDatabase;
const editor = makeActor();
const refuge = makeOrganization({
  name: "Refugio Ceiba",
  // Twice in a country, twice in a state that is spelled in two ways, twice in a language.
  entries: [makeEntry({ section: "legal-aid" }), makeEntry({ section: "other-support" })],
  locations: [
    makeLocation({ state: "CHIÁPAS", city: "Tapachula" }),
    makeLocation({ state: "Chiapas", city: "Palenque" }),
    makeLocation({ state: "Oculta", visibility: "HIDDEN", asPublished: null }),
  ],
  schedules: [],
  contacts: [makeContact({ name: "Leonora Carrington", consent: "NOT_RECORDED", consentUntil: null })],
  languages: [
    { code: "es", note: null },
    { code: "es-MX", note: null },
  ],
  descriptions: [{ locale: "pt-BR", body: "Um abrigo.", editedAt: "2026-01-01T00:00:00.000Z" }],
});
beforeAll(async () => {
  database = await cloneDatabase("empty");
  const documents = await publishMany(database.db, 40);
  await publishOrganizations(database.db, [refuge]);
  const desk = makeDesk(database, { actor: editor });
  await changeOrganization(desk, { ...documents[1]!, name: "Casa Ceiba" }, "DRAFT");
  await changeOrganization(desk, documents[2]!, "ARCHIVED");
});
afterAll(() => database?.drop());

const contextOf = (actor = editor) => ({ db: database.db, actor, now: publishedAt, locale: "es" as const });
const facets = (filter: OrganizationFilter = {}, actor = editor) => readFacets(contextOf(actor), { filter });
const filterOf = {
  countries: "country",
  sections: "section",
  states: "state",
  statuses: "status",
  freshnesses: "freshness",
  editors: "editedBy",
  missingLanguages: "missingLanguage",
  helps: "help",
  languages: "language",
} as const satisfies Record<keyof Facets, keyof OrganizationFilter>;

describe("each value counts what a list filtered by it too has, and no value is left out", () => {
  test.each<OrganizationFilter>([
    {},
    { country: "mx" },
    { country: "CR", section: "legal-aid" },
    { section: "other-support", status: "PUBLISHED" },
    { state: "chiapas" },
    { state: "chiapas", city: "san jose" },
    { status: "DRAFT", help: "health" },
    { freshness: "NEVER_VERIFIED", language: "es", audience: "migrants" },
    { editedBy: editor.reference },
    { countries: ["cr", "us"] },
    { countries: ["mx", "cr"], country: "CR" },
    { countries: ["MX", "CR"], section: "legal-aid", freshness: "OVERDUE" },
    { claimKind: "PHONE", freshness: "VERIFIED" },
    { claimKind: "CONTACT" },
    { missingLanguage: "en" },
    { outdatedLanguage: "en", foundWrong: false },
    { search: "casa", state: "Puebla", editedAfter: new Date("2026-03-01T00:00:00Z") },
    { search: "leonora" },
    { search: "!?" },
  ])("%j", async (filter) => {
    const found = await facets(filter);
    for (const [facet, argument] of Object.entries(filterOf)) {
      const counted = async (value?: string) => {
        const list = await listOrganizations(contextOf(), {
          filter: { ...filter, [argument]: value },
          first: 100,
        });
        return list.count();
      };
      const rows = found[facet as keyof Facets];
      for (const { value, count } of rows)
        expect([facet, value, count]).toEqual([facet, value, await counted(value)]);
      const total = await counted();
      const most = Math.max(0, ...rows.map(({ count }) => count));
      // Where each has one value, they come to all.
      if (["statuses", filter.claimKind ? "" : "freshnesses", "editors"].includes(facet))
        expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(total);
      else expect(most).toBeLessThanOrEqual(total);
    }
  });
});

test("says values as filters take them, and labels in the language of the request", async () => {
  const { countries, states, statuses, freshnesses, editors, missingLanguages, languages, helps } =
    await facets();
  expect(countries[0]).toEqual({ value: "MX", label: "Country MX", count: 41 });
  expect(states.map(({ value }) => value).sort()).toEqual(["Chiapas", "Oculta", "Puebla", "San José"]);
  expect(statuses.map(({ value }) => value)).toEqual(["DRAFT", "PUBLISHED", "ARCHIVED"]);
  expect(freshnesses[0]!.value).toBe("NEVER_VERIFIED");
  expect(editors).toEqual([
    { value: "test", label: "test", count: 39 },
    { value: editor.reference, label: editor.reference, count: 2 },
  ]);
  expect(missingLanguages).toEqual([
    { value: "pt", label: "portugués", count: 40 },
    { value: "en", label: "inglés", count: 1 },
    { value: "es", label: "español", count: 1 },
  ]);
  expect(languages.find(({ value }) => value === "es")).toMatchObject({ label: "español" });
  expect(languages.map(({ value }) => value).sort()).toEqual(["en", "es", "ht"]);
  expect(helps.map(({ value }) => value).sort()).toEqual(["health", "shelter"]);
});

test("tells contributors of nothing that they may not see", async () => {
  const contributor = makeActor("CONTRIBUTOR");
  const { statuses, states, editors } = await facets({}, contributor);
  expect(statuses).toEqual([{ value: "PUBLISHED", label: "PUBLISHED", count: 39 }]);
  expect(states.map(({ value }) => value)).not.toContain("Oculta");
  expect(editors).toEqual([]);
  expect((await facets({ search: "leonora" }, contributor)).countries).toEqual([]);
  await expect(facets({ editedBy: "test" }, contributor)).rejects.toMatchObject({ code: "FORBIDDEN" });
});
