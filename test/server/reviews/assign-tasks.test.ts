import { describe, expect, test } from "@jest/globals";
import { type Assignable, assignTasks } from "../../../server/reviews/assign-tasks.ts";
import { languageOfCountry } from "../../../server/reviews/language-of-country.ts";
import type { Teammate } from "../../../server/reviews/team.ts";

const mate = (userId: string, overrides: Partial<Teammate> = {}): Teammate => ({
  ...{ userId, countries: [], languages: ["es"], capacity: 10 },
  ...overrides,
});
const tasks = (count: number, overrides: Partial<Assignable> = {}): Assignable[] =>
  Array.from({ length: count }, (_, index) => ({
    ...{ id: `${overrides.countries ?? ""}${index}`, countries: ["MX"], languages: [] },
    ...overrides,
  }));
const shares = (assigned: Map<string, string>) =>
  Object.fromEntries(
    [...Map.groupBy(assigned.values(), (user) => user)].map(([user, own]) => [user, own.length]),
  );

test("everybody gets as much as they can do, in the same parts", () => {
  const team = [mate("ana"), mate("bea", { capacity: 30 })];
  expect(shares(assignTasks(team, tasks(20)))).toEqual({ ana: 5, bea: 15 });
  expect(shares(assignTasks(team, tasks(100)))).toEqual({ ana: 10, bea: 30 });
});

test("nobody gets what lies outside their countries, if only in part", () => {
  const team = [mate("ana", { countries: ["MX"] })];
  expect(assignTasks(team, tasks(1, { countries: ["MX"] })).size).toBe(1);
  expect(assignTasks(team, tasks(1, { countries: ["MX", "US"] })).size).toBe(0);
  expect(assignTasks(team, tasks(1, { countries: ["US"] })).size).toBe(0);
});

test("who speaks the language comes first, and the others where they are full", () => {
  const team = [mate("ana", { languages: ["en"] }), mate("bea", { capacity: 3 })];
  expect(shares(assignTasks(team, tasks(5)))).toEqual({ bea: 3, ana: 2 });
  // The organization's own languages count beside those of its countries.
  const named = tasks(1, { countries: ["MX"], languages: ["fr-CA"] });
  expect(
    shares(assignTasks([mate("ana", { languages: ["en"] }), mate("cai", { languages: ["fr"] })], named)),
  ).toEqual({
    cai: 1,
  });
});

test("it is the same whatever order the team comes in", () => {
  const team = [mate("ana"), mate("bea"), mate("cai", { languages: ["en"] })];
  const all = tasks(17);
  expect(assignTasks([...team].reverse(), all)).toEqual(assignTasks(team, all));
});

test("where nobody takes part, or nobody can do anything, nothing is handed out", () => {
  expect(assignTasks([], tasks(3)).size).toBe(0);
  expect(assignTasks([mate("ana", { capacity: 0 })], tasks(3)).size).toBe(0);
});

describe("the language of a country", () => {
  test.each([
    ["MX", "es"],
    ["US", "en"],
    ["HT", "ht"],
    ["BR", "pt"],
    ["GT", "es"],
  ])("of %s is %s", (code, language) => expect(languageOfCountry(code)).toBe(language));

  test("is English where none is known", () => expect(languageOfCountry("ZZ")).toBe("en"));
});
