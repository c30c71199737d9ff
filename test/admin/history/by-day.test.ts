import { expect, test } from "@jest/globals";
import { byDay } from "../../../admin/history/by-day.ts";

test("what was done stands under the day that it was where the person is", () => {
  const done = ["2026-03-15T03:00:00Z", "2026-03-15T02:00:00Z", "2026-03-13T12:00:00Z"].map((madeAt) => ({
    madeAt,
  }));
  expect(byDay(done, "America/Mexico_City").map(({ day, done }) => [day, done.length])).toEqual([
    ["2026-03-14", 2],
    ["2026-03-13", 1],
  ]);
  expect(byDay(done, "UTC")[0]?.day).toBe("2026-03-15");
});
