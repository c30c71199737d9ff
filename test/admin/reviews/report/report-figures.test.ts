import { expect, test } from "@jest/globals";
import { trendShares } from "../../../../admin/reviews/report/report-figures.ts";

test("the months are told in shares of a hundred; of nothing there is no share", () => {
  const month = (changes: object) => ({
    month: "2026-11",
    planned: 0,
    reached: 0,
    claims: 0,
    overdue: 0,
    ...changes,
  });
  expect(
    trendShares([
      month({}),
      month({ month: "2026-12", planned: 8, reached: 2, claims: 300, overdue: 100 }),
      month({ month: "2027-01", planned: 8, reached: 11, claims: 300, overdue: 0 }),
    ]),
  ).toEqual({
    months: ["2026-11", "2026-12", "2027-01"],
    overdue: [null, 33, 0],
    reached: [null, 25, 100],
  });
});
