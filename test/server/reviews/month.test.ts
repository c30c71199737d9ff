import { describe, expect, test } from "@jest/globals";
import { type ClockState, dueMonth } from "../../../server/reviews/clock/due-month.ts";
import { isMonth, momentOf, monthOf, monthsAfter, toDay, toMonth } from "../../../server/reviews/month.ts";

const at = (text: string) => new Date(text);

test("a month is written like 2026-12, and nothing else is one", () => {
  expect(["2026-12", "2026-01", "0001-10"].map(isMonth)).toEqual([true, true, true]);
  for (const text of ["2026-13", "2026-00", "2026-1", "0000-01", "26-12", "2026-12-01", " 2026-12", ""])
    expect(isMonth(text)).toBe(false);
});

test("months follow each other over the end of a year, and are kept as their first day", () => {
  expect(monthsAfter("2026-12", 1)).toBe("2027-01");
  expect(monthsAfter("2026-01", -1)).toBe("2025-12");
  expect(monthsAfter("2026-05", 24)).toBe("2028-05");
  expect(toMonth(toDay("2026-12"))).toBe("2026-12");
});

describe("a time zone", () => {
  test("decides in which month a moment is", () => {
    expect(monthOf(at("2026-12-01T02:00:00Z"), "America/Mexico_City")).toBe("2026-11");
    expect(monthOf(at("2026-11-30T12:00:00Z"), "Pacific/Auckland")).toBe("2026-12");
  });

  test.each([
    ["UTC", "2026-12-01T06:00:00.000Z"],
    ["America/Mexico_City", "2026-12-01T12:00:00.000Z"],
    ["Asia/Kolkata", "2026-12-01T00:30:00.000Z"],
    ["Pacific/Auckland", "2026-11-30T17:00:00.000Z"],
  ])("%s has its own six in the morning", (timezone, wanted) => {
    expect(momentOf("2026-12", { day: 1, hour: 6, timezone }).toISOString()).toBe(wanted);
  });

  test("that skips the hour begins soon after it; one that has it twice takes one of them", () => {
    const skipped = momentOf("2026-03", { day: 8, hour: 2, timezone: "America/New_York" });
    expect(["2026-03-08T06:00:00.000Z", "2026-03-08T07:00:00.000Z"]).toContain(skipped.toISOString());
    const twice = momentOf("2026-11", { day: 1, hour: 1, timezone: "America/New_York" });
    expect(["2026-11-01T05:00:00.000Z", "2026-11-01T06:00:00.000Z"]).toContain(twice.toISOString());
  });
});

describe("the clock", () => {
  const clock = { on: true, day: 1, hour: 6, timezone: "UTC" };
  const state = (overrides: Partial<ClockState> = {}): ClockState => ({
    ...{ clock, since: at("2026-06-01T00:00:00Z"), newest: "2026-11" },
    ...overrides,
  });

  test("starts a month at its hour, and not before", () => {
    expect(dueMonth(state(), at("2026-12-01T05:59:59Z"))).toBeNull();
    expect(dueMonth(state(), at("2026-12-01T06:00:00Z"))).toBe("2026-12");
  });

  test("is late where nothing ran at its hour", () => {
    expect(dueMonth(state(), at("2026-12-19T00:00:00Z"))).toBe("2026-12");
  });

  test("starts nothing that there is, nor a month before it", () => {
    expect(dueMonth(state({ newest: "2026-12" }), at("2026-12-02T00:00:00Z"))).toBeNull();
    expect(dueMonth(state({ newest: "2027-01" }), at("2026-12-02T00:00:00Z"))).toBeNull();
  });

  test("makes nothing up for the time before it was set", () => {
    expect(
      dueMonth(state({ since: at("2026-12-01T07:00:00Z"), newest: null }), at("2026-12-15T00:00:00Z")),
    ).toBeNull();
    expect(dueMonth(state({ newest: null }), at("2026-12-15T00:00:00Z"))).toBe("2026-12");
  });

  test("does nothing while it is off", () => {
    expect(dueMonth(state({ clock: { ...clock, on: false } }), at("2026-12-02T00:00:00Z"))).toBeNull();
  });

  test("goes by the directory's own day", () => {
    const mexican = state({ clock: { ...clock, timezone: "America/Mexico_City" } });
    expect(dueMonth(mexican, at("2026-12-01T11:59:00Z"))).toBeNull();
    expect(dueMonth(mexican, at("2026-12-01T12:00:00Z"))).toBe("2026-12");
  });
});
