import { expect, test } from "@jest/globals";
import { clusterPairs } from "../../../../server/quality/duplicates/cluster-pairs.ts";

const pair = (one: string, other: string, score: number) => ({ one, other, score });
const never = () => false;

test("who is alike to one of a cluster belongs to it", () => {
  const pairs = [pair("b", "c", 2), pair("a", "b", 5), pair("x", "y", 1)];
  const clusters = [
    ["a", "b", "c"],
    ["x", "y"],
  ];
  expect(clusterPairs(pairs, never)).toEqual(clusters);
  expect(clusterPairs(pairs.toReversed(), never)).toEqual(clusters);
});

test("two branches do not become one over a third that resembles both: the surer pair stays", () => {
  const contradict = (one: string, other: string) => [one, other].sort().join() === "north,south";
  const pairs = [pair("north", "office", 3), pair("office", "south", 1)];
  expect(clusterPairs(pairs, contradict)).toEqual([["north", "office"]]);
  expect(clusterPairs(pairs.toReversed(), contradict)).toEqual([["north", "office"]]);
});
