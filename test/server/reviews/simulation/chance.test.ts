import { expect, test } from "@jest/globals";
import { chanceOf } from "../../../../server/reviews/simulation/chance.ts";

test("is the same for the same seed and keys, whatever was asked before, and another for any other key", () => {
  const [one, other] = [chanceOf(1), chanceOf(1)];
  const first = one(3, 14, 2);
  for (let asked = 0; asked < 10; asked++) other(asked);
  expect(other(3, 14, 2)).toBe(first);
  const others = [
    one(3, 14, 3),
    one(3, 15, 2),
    one(4, 14, 2),
    one(14, 3, 2),
    one(3, 14, -2),
    chanceOf(2)(3, 14, 2),
  ];
  expect(new Set([first, ...others]).size).toBe(7);
});

test("is spread evenly, and what is drawn for one purpose tells nothing of another", () => {
  const chance = chanceOf(7);
  const indexes = Array.from({ length: 20_000 }, (_, index) => index);
  const below = (purpose: number, bound: number) =>
    indexes.filter((index) => chance(purpose, index) < bound).length / indexes.length;
  for (const bound of [0.05, 0.5, 0.9]) expect(Math.abs(below(1, bound) - bound)).toBeLessThan(0.015);
  const both =
    indexes.filter((index) => chance(1, index) < 0.5 && chance(2, index) < 0.5).length / indexes.length;
  expect(Math.abs(both - 0.25)).toBeLessThan(0.015);
});
