import { expect, test } from "@jest/globals";
import { changeIntervals, checkIntervals } from "../../../server/verification/change-intervals.ts";

test("kinds that are not named stay as they are, and null takes a number away", () => {
  const before = { PHONE: 30, EMAIL: 60 };
  expect(
    changeIntervals(before, [
      { key: "PHONE", days: 20 },
      { key: "LINK", days: 700 },
    ]),
  ).toEqual({ PHONE: 20, EMAIL: 60, LINK: 700 });
  expect(changeIntervals(before, [{ key: "PHONE", days: null }])).toEqual({ EMAIL: 60 });
  expect(changeIntervals(before, [{ key: "EMAIL" }])).toEqual({ PHONE: 30 });
});

test.each([1, 180, 3650])("%d days are an interval", (days) => {
  expect(checkIntervals([{ key: "PHONE", days }], { removable: false })).toEqual([]);
});

test.each([0, -1, 3651, 1.5, Number.NaN])("%d days are none", (days) => {
  expect(
    checkIntervals(
      [
        { key: "EMAIL", days: 1 },
        { key: "PHONE", days },
      ],
      { removable: true },
    ),
  ).toEqual([
    { path: "intervals[1].days", message: expect.objectContaining({ en: "Give whole days, 1 to 3650." }) },
  ]);
});

test("only what is an organization's own may be taken away", () => {
  const change = [{ key: "PHONE", days: null } as const];
  expect(checkIntervals(change, { removable: true })).toEqual([]);
  expect(checkIntervals(change, { removable: false })).toHaveLength(1);
});

test("a kind that is named twice, and a change of nothing, are refused", () => {
  const twice = checkIntervals(
    [
      { key: "PHONE", days: 1 },
      { key: "PHONE", days: 2 },
    ],
    { removable: true },
  );
  expect(twice.map(({ path }) => path)).toEqual(["intervals[1].key"]);
  expect(checkIntervals([], { removable: true }).map(({ path }) => path)).toEqual(["intervals"]);
});
