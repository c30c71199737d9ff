import { expect, test } from "@jest/globals";
import { checkStart } from "../../../server/reviews/check-start.ts";

const now = new Date("2026-11-23T10:00:00Z");
const zone = "America/Mexico_City";

test.each([
  ["this month, now", { month: "2026-11" }, now],
  [
    "this month, as of a day before",
    { month: "2026-11", asOf: "2026-11-02" },
    new Date("2026-11-02T00:00:00Z"),
  ],
  ["an earlier month", { month: "2026-10", asOf: null }, now],
  [
    "a month to come, as of a moment in it",
    { month: "2026-12", asOf: "2026-12-01T06:00:00Z" },
    new Date("2026-12-01T06:00:00Z"),
  ],
  [
    "a month to come, as of its first day",
    { month: "2026-12", asOf: "2026-12-02" },
    new Date("2026-12-02T00:00:00Z"),
  ],
])("%s is looked at as of its moment", (_what, asked, at) => {
  expect(checkStart(asked, now, zone)).toEqual(at);
});

test.each([
  ["a month to come", { month: "2026-12" }],
  ["a month too far ahead", { month: "2028-01", asOf: "2028-01-02" }],
  ["a month to come, as of a day before it", { month: "2027-01", asOf: "2026-12-31" }],
])("%s is refused", (_what, asked) => {
  expect(() => checkStart(asked, now, zone)).toThrow(expect.objectContaining({ code: "BAD_INPUT" }));
});
