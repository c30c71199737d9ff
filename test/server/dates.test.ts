import { expect, test } from "@jest/globals";
import { isLocalDate, isPartialDate, sayDate, sayMoment, toMoment } from "../../server/dates.ts";

test.each([
  ["2024", true],
  ["2024-03", true],
  ["2024-02-29", true],
  ["2023-02-29", false],
  ["2024-13", false],
  ["2024-00-01", false],
  ["0000", false],
  ["24", false],
  ["2024-3", false],
  ["2024-03-01T00:00:00Z", false],
  ["March 2024", false],
  ["", false],
])("takes %s as a partial date: %s", (text, fits) => {
  expect(isPartialDate(text)).toBe(fits);
});

test("tells a moment in UTC as each language writes it", () => {
  const at = new Date("2026-03-01T18:30:00Z");
  expect(sayMoment(at, "en")).toMatch(/^March 1, 2026 at 6:30\sPM \(UTC\)$/);
  expect(sayMoment(at, "es")).toBe("1 de marzo de 2026 a las 18:30 (UTC)");
});

test("tells a date as precise as it is, as each language writes it", () => {
  const dates = ["2024", "2024-03", "2024-03-01"];
  expect(dates.map((date) => sayDate(date, "en"))).toEqual(["2024", "March 2024", "March 1, 2024"]);
  expect(dates.map((date) => sayDate(date, "es"))).toEqual(["2024", "marzo de 2024", "1 de marzo de 2024"]);
});

test("takes only a whole date as a day", () => {
  expect(["2024", "2024-03", "2024-03-01", "2024-02-30"].filter(isLocalDate)).toEqual(["2024-03-01"]);
});

test("reads a moment with its offset, and nothing without one", () => {
  expect(toMoment("2026-03-01T12:30:00-06:00")?.toISOString()).toBe("2026-03-01T18:30:00.000Z");
  expect(toMoment("2026-03-01T18:30Z")?.toISOString()).toBe("2026-03-01T18:30:00.000Z");
  for (const text of ["2026-03-01T18:30:00", "2026-03-01", "2026-25-01T18:30:00Z", "now", ""])
    expect(toMoment(text)).toBeNull();
  // Postgres and JavaScript write other years in ways of their own.
  for (const text of ["0000-06-01T00:00:00Z", "9999-12-31T23:00:00-14:00"]) expect(toMoment(text)).toBeNull();
});
