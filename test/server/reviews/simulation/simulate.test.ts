import { expect, test } from "@jest/globals";
import { usualPolicy } from "../../../../server/reviews/review-policy.ts";
import { chanceOf } from "../../../../server/reviews/simulation/chance.ts";
import { usualRates, withDecay } from "../../../../server/reviews/simulation/rates.ts";
import { type SimulateOptions, simulate } from "../../../../server/reviews/simulation/simulate.ts";
import { isWrong, makeOrganization } from "../../../../server/reviews/simulation/world.ts";
import { type IntervalDays, intervalKeys, usualDays } from "../../../../server/verification/intervals.ts";

const options: SimulateOptions = { months: 12, organizations: 240, seed: 1, capacity: 24 };
const noAnswers = { ...usualRates, answers: 0 };
const times = (factor: number) =>
  Object.fromEntries(intervalKeys.map((key) => [key, usualDays[key] * factor])) as IntervalDays;

test("is the same for the same seed, and another for another", () => {
  const months = simulate(options);
  expect(simulate(options)).toEqual(months);
  expect(simulate({ ...options, seed: 2 })).not.toEqual(months);
});

test("counts each claim once, and goes on from month to month", () => {
  const months = simulate(options);
  expect(months.map(({ month }) => month).slice(0, 2)).toEqual(["2027-01", "2027-02"]);
  expect(months).toHaveLength(12);
  for (const { claims, neverVerified, overdue, dueSoon, verified } of months)
    expect(neverVerified + overdue + dueSoon + verified).toBe(claims);
  const passes = months.map(({ firstPass }) => firstPass);
  expect(passes).toEqual([...passes].sort((one, other) => one - other));
  // Five in a hundred are added in a year, and nobody leaves but who was found closed.
  const left = months.reduce((all, { closed }) => all + closed, 0);
  expect(months.at(-1)!.organizations).toBe(240 + Math.floor((0.05 * 240 * 11) / 12) - left);
});

test("begins as directories are found to be: about half of the organizations have something wrong", () => {
  const world = { chance: chanceOf(1), rates: usualRates, days: usualDays };
  const misleads = Array.from({ length: 2000 }, (_, index) =>
    makeOrganization(world, index, { month: "2027-01", first: true }),
  ).filter((one) => one.claims.some(({ id, critical }) => critical && isWrong(one, id)));
  expect(misleads.length / 2000).toBeGreaterThan(0.45);
  expect(misleads.length / 2000).toBeLessThan(0.53);
});

test("without anybody who works or answers, nothing is verified and more and more is wrong", () => {
  const months = simulate({ ...options, capacity: 0, rates: noAnswers });
  expect(
    months.every(
      ({ verified, dueSoon, overdue, done, closed }) => verified + dueSoon + overdue + done + closed === 0,
    ),
  ).toBe(true);
  const wrong = months.map((month) => month.wrong / month.claims);
  expect(wrong.at(-1)!).toBeGreaterThan(wrong[0]! + 0.04);
});

test("with more hands less is wrong, and everybody is looked at sooner", () => {
  const ends = [12, 36, 72].map((capacity) => simulate({ ...options, capacity }));
  const wrong = ends.map((months) => months.at(-1)!.wrong);
  expect(wrong).toEqual([...wrong].sort((one, other) => other - one));
  const passed = ends.map((months) => months.filter(({ firstPass }) => firstPass < 0.99).length);
  expect(passed[2]).toBeLessThan(passed[1]!);
  expect(passed[1]).toBeLessThanOrEqual(passed[0]!);
});

test("intervals change what counts as due, and nothing of the world", () => {
  const [short, long] = [0.5, 2].map((factor) =>
    simulate({ ...options, capacity: 0, rates: noAnswers, days: times(factor) }),
  );
  expect(short!.map(({ wrong }) => wrong)).toEqual(long!.map(({ wrong }) => wrong));
  const [oftener, seldomer] = [0.5, 2].map(
    (factor) => simulate({ ...options, capacity: 48, days: times(factor) }).at(-1)!,
  );
  expect(oftener!.overdue).toBeGreaterThan(seldomer!.overdue);
  expect(oftener!.tasks).toBeGreaterThan(seldomer!.tasks);
});

test("the weights of the review decide what is done: others, and another simulation comes of it", () => {
  const signs = { ...usualPolicy.signs, neverVerified: 0.1, duplicateLikely: 40, findingMedium: 20 };
  const others = simulate({ ...options, policy: { ...usualPolicy, signs } });
  expect(others.map(({ wrong }) => wrong)).not.toEqual(simulate(options).map(({ wrong }) => wrong));
});

test("an answer counts by itself only from a mailbox that somebody has verified; else it waits for a person", () => {
  const alone = simulate({ ...options, capacity: 0 });
  expect(alone[0]!.answers).toBeGreaterThan(0);
  expect(alone.every(({ verified }) => verified === 0)).toBe(true);
  // Who decides about answers does less else; they are at most half of the month.
  const [first] = simulate(options);
  expect(first!.done).toBeGreaterThanOrEqual(12);
  expect(first!.done).toBeLessThan(24);
});

test("a mailbox that was reminded at a month's end is left in peace in the next", () => {
  const letters = simulate({ ...options, capacity: 0, rates: noAnswers }).map((month) => month.letters);
  expect(letters[0]).toBeGreaterThan(100);
  // Those who are new have not been written to.
  expect(letters[1]).toBeLessThan(10);
  expect(letters[2]).toBeGreaterThan(70);
});

test("where everything goes wrong more often, more is wrong in the end", () => {
  const [kind, harsh] = (["least", "most"] as const).map(
    (bound) => simulate({ ...options, rates: withDecay(bound) }).at(-1)!,
  );
  expect(harsh!.wrong).toBeGreaterThan(kind!.wrong * 1.5);
});
