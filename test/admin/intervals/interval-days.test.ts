import { expect, test } from "@jest/globals";
import { changedDays, isDays } from "../../../admin/intervals/interval-days.ts";

test.each([
  ["1", true],
  ["3650", true],
  [" 90 ", true],
  ["0", false],
  ["3651", false],
  ["", false],
  ["9.5", false],
  ["-3", false],
  ["ninety", false],
])("%j as days: %j", (text, right) => {
  expect(isDays(text)).toBe(right);
});

test("only what differs is sent, also when it is wrong", () => {
  const intervals = [
    { key: "PHONE", days: 180 },
    { key: "LINK", days: 365 },
    { key: "EMAIL", days: 365 },
  ];
  expect(changedDays(intervals, { PHONE: "180 ", LINK: "200", EMAIL: "" })).toEqual([
    { key: "LINK", text: "200" },
    { key: "EMAIL", text: "" },
  ]);
});
