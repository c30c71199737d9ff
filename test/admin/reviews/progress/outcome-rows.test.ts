import { expect, test } from "@jest/globals";
import { outcomeRows, spanOf } from "../../../../admin/reviews/progress/outcome-rows.ts";

test("outcomes are put together over the ways they were found by, the most frequent first", () => {
  expect(
    outcomeRows([
      { outcome: "WRONG", method: "PHONE", count: 2 },
      { outcome: "CONFIRMED", method: "EMAIL", count: 3 },
      { outcome: "CONFIRMED", method: "PHONE", count: 9 },
    ]),
  ).toEqual([
    {
      outcome: "CONFIRMED",
      count: 12,
      methods: [
        { method: "PHONE", count: 9 },
        { method: "EMAIL", count: 3 },
      ],
    },
    { outcome: "WRONG", count: 2, methods: [{ method: "PHONE", count: 2 }] },
  ]);
  expect(outcomeRows([])).toEqual([]);
});

test("a time is said in the unit in which people would say it", () => {
  expect([40, 89, 90, 360, 5399, 5400, 7300].map(spanOf)).toEqual([
    { unit: "seconds", count: 40 },
    { unit: "seconds", count: 89 },
    { unit: "minutes", count: 2 },
    { unit: "minutes", count: 6 },
    { unit: "minutes", count: 90 },
    { unit: "hours", count: 2 },
    { unit: "hours", count: 2 },
  ]);
});
