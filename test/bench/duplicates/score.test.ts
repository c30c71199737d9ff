import { expect, test } from "@jest/globals";
import { makeBareOrganization } from "../../factories/organization.ts";
import { type Directory, generateDirectory } from "./generator/generate-directory.ts";
import type { Certainty, Judgement, Pair } from "./matcher.ts";
import { joined, pairsWithin } from "./pairs.ts";
import { reaches, toReport } from "./report.ts";
import { score } from "./score.ts";

const documents = ["a", "b", "c", "d", "e", "f"].map((id) =>
  makeBareOrganization({ id, name: `House ${id}` }),
);

/** One organization entered three times, one twice, and two that only look alike. */
const directory: Directory = {
  documents,
  truth: [
    ["a", "b", "c"],
    ["d", "e"],
  ],
  copies: [
    { id: "b", of: "a", corruptions: ["typo in the name"] },
    { id: "c", of: "a", corruptions: ["typo in the name", "phone dropped"] },
    { id: "e", of: "d", corruptions: ["phone dropped"] },
  ],
  hardNegatives: [{ kind: "same address", pair: ["d", "f"] }],
};
const judge = (certainty: Certainty, ...pairs: Pair[]): Judgement[] =>
  pairs.map((pair) => ({ pair, certainty }));
const everyPair = pairsWithin(documents.map(({ id }) => id));

test("who says what is true, and nothing else, has full marks", () => {
  const judgements = judge("CERTAIN", ...directory.truth.flatMap(pairsWithin));
  const full = score(directory, { candidates: everyPair, judgements });
  expect(full).toMatchObject({
    documents: 6,
    truePairs: 4,
    candidates: 15,
    quality: { precision: 1, recall: 1, f1: 1 },
    precisionOfCertain: 1,
    blockingRecall: 1,
    misses: [],
    falseAlarms: [],
  });
  expect(reaches(full)).toBe(true);
});

test("certain and likely count, possible does not; a pair is the same whichever way round", () => {
  const judgements = [
    ...judge("CERTAIN", ["b", "a"]),
    ...judge("LIKELY", ["c", "b"], ["f", "e"]),
    ...judge("POSSIBLE", ["d", "e"]),
  ];
  const half = score(directory, {
    candidates: [
      ["b", "a"],
      ["c", "b"],
      ["f", "e"],
      ["e", "d"],
    ],
    judgements,
  });
  expect(half.quality).toMatchObject({ precision: 2 / 3, recall: 2 / 4 });
  expect(half.quality.f1).toBeCloseTo(4 / 7, 10);
  expect(half.judged).toEqual({ CERTAIN: 1, LIKELY: 2, POSSIBLE: 1 });
  expect(half.precisionOfCertain).toBe(1);
  expect(half.blockingRecall).toBe(3 / 4);
  // a is b and b is c, so a is c, too.
  expect(half.joinedQuality).toMatchObject({ precision: 3 / 4, recall: 3 / 4 });
  expect(half.betweenCopies).toEqual({ of: 1, hit: 1 });
  expect(Object.fromEntries(half.byCorruption)).toEqual({
    "typo in the name": { of: 2, hit: 1 },
    "phone dropped": { of: 2, hit: 0 },
  });
  expect(Object.fromEntries(half.byCount)).toEqual({ 1: { of: 2, hit: 1 }, 2: { of: 1, hit: 0 } });
  // The copy of one that looks alike looks alike.
  expect(Object.fromEntries(half.byHardNegative)).toEqual({ "same address": { of: 2, hit: 1 } });
  expect(half.falseAlarms).toEqual([
    { pair: ["f", "e"], certainty: "LIKELY", compared: true, because: ["same address"] },
  ]);
  expect(half.misses.map(({ pair, certainty, compared }) => [pair.join(), certainty, compared])).toEqual([
    ["d,e", "POSSIBLE", true],
    ["a,c", null, false],
  ]);
  expect(reaches(half)).toBe(false);
});

test("who says nothing has found nothing, and one wrong certainty shows in its precision", () => {
  const silent = score(directory, { candidates: [], judgements: [] });
  expect(silent).toMatchObject({ quality: { recall: 0, f1: 0 }, blockingRecall: 0 });
  expect(silent.misses).toHaveLength(4);
  const rash = score(directory, {
    candidates: everyPair,
    judgements: judge("CERTAIN", ["a", "b"], ["a", "f"]),
  });
  expect(rash.precisionOfCertain).toBe(1 / 2);
  expect(rash.falseAlarms[0]!.because).toEqual(["no known likeness"]);
});

test("what cannot be scored honestly is refused: a pair twice, a pair of one, a pair of nobody", () => {
  const said =
    (...pairs: Pair[]) =>
    () =>
      score(directory, { candidates: [], judgements: judge("LIKELY", ...pairs) });
  expect(said(["a", "b"], ["b", "a"])).toThrow("Judged twice");
  expect(said(["a", "a"])).toThrow("No such pair");
  expect(said(["a", "z"])).toThrow("No such pair");
});

test("joins what is alike by a chain, however long", () => {
  expect(
    joined([
      ["a", "b"],
      ["c", "d"],
      ["b", "c"],
      ["x", "y"],
    ]).map((ids) => ids.sort()),
  ).toEqual([
    ["a", "b", "c", "d"],
    ["x", "y"],
  ]);
});

test("the report holds the figures to what is wanted, and shows both documents of what went wrong", () => {
  const made = generateDirectory({ seed: 5, organizations: 60 });
  const [first] = made.truth;
  const judgements = judge("LIKELY", made.hardNegatives[0]!.pair);
  const report = toReport([
    {
      split: "dev",
      seed: 5,
      score: score(made, { candidates: [], judgements }),
      documents: new Map(made.documents.map((document) => [document.id, document])),
    },
  ]);
  expect(report).toContain("| **F1** (wanted ≥ 97.00 %) | 0.00 % |");
  expect(report).toMatch(/Worst misses, dev: 8 of \d+/);
  expect(report).toContain("never compared: ");
  expect(report).toContain(made.hardNegatives[0]!.kind);
  expect(report).toMatch(/\n {2}name +\S.*\n {12}\S/);
  expect(first!.length).toBeGreaterThan(1);
});
