import { expect, test } from "@jest/globals";
import { PosadaError } from "../../../../server/errors.ts";
import {
  largestPage,
  type PageArguments,
  toPage,
  usualPage,
} from "../../../../server/public/reading/page.ts";

test.each<[string, PageArguments, number, boolean, string | null]>([
  ["nothing", {}, usualPage, false, null],
  ["nulls", { first: null, after: null, last: null, before: null }, usualPage, false, null],
  ["first", { first: 1 }, 1, false, null],
  ["first and after", { first: largestPage, after: "c" }, largestPage, false, "after"],
  ["after", { after: "c" }, usualPage, false, "after"],
  ["last", { last: 3 }, 3, true, null],
  ["last and before", { last: 3, before: "c" }, 3, true, "before"],
  ["before", { before: "c" }, usualPage, true, "before"],
])("reads %s", (_what, given, size, backward, argument) => {
  expect(toPage(given)).toEqual({
    size,
    backward,
    from: argument === null ? null : { cursor: "c", argument },
  });
});

function refusal(given: PageArguments): unknown {
  try {
    return toPage(given);
  } catch (error) {
    if (!(error instanceof PosadaError)) throw error;
    return [error.code, ...error.fields.map(({ path }) => path)];
  }
}

test.each([0, -1, 101, 1_000_000, 2 ** 31 - 1])("refuses pages of %d, in either direction", (size) => {
  expect(refusal({ first: size })).toEqual(["BAD_PAGE_SIZE", "first"]);
  expect(refusal({ last: size })).toEqual(["BAD_PAGE_SIZE", "last"]);
});

test.each<[PageArguments, string]>([
  [{ first: 1, last: 1 }, "first"],
  [{ first: 1, before: "c" }, "before"],
  [{ last: 1, after: "c" }, "after"],
  [{ after: "c", before: "d" }, "after"],
  [{ first: 1, after: "c", last: 1, before: "d" }, "first"],
])("refuses the two directions mixed: %j", (given, wrong) => {
  expect(refusal(given)).toEqual(["BAD_INPUT", wrong]);
});
