import { expect, test } from "@jest/globals";
import { chanceOf } from "../../../../server/reviews/simulation/chance.ts";
import { doTask } from "../../../../server/reviews/simulation/do-task.ts";
import { type Rates, usualRates } from "../../../../server/reviews/simulation/rates.ts";
import { makeOrganization, noticed, type World } from "../../../../server/reviews/simulation/world.ts";
import { usualDays } from "../../../../server/verification/intervals.ts";

const at = new Date("2027-01-10T12:00:00Z");
const everything = { address: 1, phone: 1, secondPhone: 1, email: 1, link: 1, schedule: 1, sourceMonths: 0 };
const certain: Rates = {
  ...usualRates,
  ...everything,
  reachedByPhone: 1,
  rightValueKnown: 1,
  closedFound: 1,
};

function world(rates: Partial<Rates> = {}) {
  const made: World = { chance: chanceOf(1), rates: { ...certain, ...rates }, days: usualDays };
  const one = makeOrganization(made, 0, { month: "2027-01", first: false });
  return { made, one, due: one.weighed.claims.map(({ id }) => id) };
}
const outcomes = (one: ReturnType<typeof world>["one"]) => one.verifications.map(({ outcome }) => outcome);

test("what is right is confirmed, what is wrong is corrected and counts as verified", () => {
  const { made, one, due } = world();
  const [phone] = one.document.phones;
  one.wrong.add(phone!.id);
  one.weighed.findings.push(noticed({ rule: "LINK_BROKEN", severity: "MEDIUM", source: "CHECK", at }));
  expect(doTask(made, one, due, { month: 0, at })).toBe(false);
  expect(outcomes(one).filter((outcome) => outcome === "CORRECTED")).toHaveLength(1);
  expect(one.wrong.size).toBe(0);
  expect(one.weighed.claims.every(({ dueAt }) => dueAt !== null && dueAt > at)).toBe(true);
  expect(one.weighed.claims.find(({ id }) => id === phone!.id)!.wrong).toBe(1);
  expect(one.weighed.findings).toEqual([]);
  expect(one.weighed.verifiedAt).toEqual(at);
});

test("what is wrong and nobody can say right stays wrong, and is marked", () => {
  const { made, one, due } = world({ rightValueKnown: 0 });
  one.wrong.add(one.document.emails[0]!.id);
  doTask(made, one, due, { month: 0, at });
  const email = one.weighed.claims.find(({ kind }) => kind === "EMAIL")!;
  expect(email).toMatchObject({ standsWrong: true, dueAt: null, wrong: 1 });
  expect(one.wrong.size).toBe(1);
});

test("three attempts that reach nobody verify nothing, and are remembered", () => {
  const { made, one, due } = world({ reachedByPhone: 0 });
  doTask(made, one, due, { month: 0, at });
  expect(outcomes(one)).toEqual([
    "NO_ANSWER",
    "NO_ANSWER",
    "UNREACHABLE",
    "NO_ANSWER",
    "NO_ANSWER",
    "UNREACHABLE",
  ]);
  expect(one.weighed.claims.filter(({ kind }) => kind === "PHONE").map(({ attempts }) => attempts)).toEqual([
    3, 3,
  ]);
  expect(one.weighed.claims.every(({ dueAt }) => dueAt === null)).toBe(true);
  expect(one.lookedAt).toBe(true);
});

test("who is gone is found so, or cannot be reached", () => {
  const found = world();
  found.one.gone = true;
  expect(doTask(found.made, found.one, found.due, { month: 0, at })).toBe(true);
  const missed = world({ closedFound: 0 });
  missed.one.gone = true;
  expect(doTask(missed.made, missed.one, missed.due, { month: 0, at })).toBe(false);
  expect(outcomes(missed.one)).not.toContain("CONFIRMED");
});
