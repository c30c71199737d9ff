import { expect, test } from "@jest/globals";
import { diffOfWords, isReadableDiff } from "../../../../admin/organizations/changes/word-diff.ts";

const signs = { SAME: "", IN: "+", OUT: "-" };

test("what stays is told apart from what goes and comes, word by word", () => {
  const pieces = diffOfWords("Open on Monday.", "Open on Tuesday.");
  expect(pieces.map(({ text, kind }) => signs[kind] + text)).toEqual([
    "Open on ",
    "-Monday",
    "+Tuesday",
    ".",
  ]);
});

test("words are compared in a long text that was changed, not in a short one or one written anew", () => {
  const from = "Put together from the text, which speaks of the house and of the city.";
  expect(isReadableDiff(from, from.replace("city", "river"))).toBe(true);
  expect(isReadableDiff(from, "Their door says so, and the neighbors.")).toBe(false);
  expect(isReadableDiff("Open on Monday.", "Open on Tuesday.")).toBe(false);
});
