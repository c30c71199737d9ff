import { expect, test } from "@jest/globals";
import { dayToday, openMonths } from "../../../../admin/reviews/starting/open-months.ts";

test("months up to now can be started, but none before one that was reviewed", () => {
  const today = dayToday(Date.parse("2027-01-15T23:00:00Z"));
  expect(today).toBe("2027-01-15");
  expect(openMonths([], today)).toEqual(["2027-01", "2026-12", "2026-11", "2026-10"]);
  expect(openMonths([{ month: "2026-10" }, { month: "2026-11" }], today)).toEqual(["2027-01", "2026-12"]);
  expect(openMonths([{ month: "2027-01" }], today)).toEqual([]);
});
