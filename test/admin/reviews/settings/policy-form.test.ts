import { expect, test } from "@jest/globals";
import type { ReviewRulesFragment } from "#operations/reviews/settings/settings";
import { changesOf, fits, rangeOf, toForm } from "../../../../admin/reviews/settings/policy-form.ts";

const policy = {
  number: 1,
  changedBy: null,
  changedAt: null,
  may: ["set"],
  tasksPerPerson: 40,
  waitingPoints: 2,
  harm: { hotline: 1, legalAid: 0.5, onlyProvider: 0.5, readerReports: 0.5 },
  signs: { overdue: 1, dueSoon: 0.5 },
  clock: { on: true, day: 1, hour: 6, timezone: "UTC" },
  letters: { on: true, days: 21, linkDays: 60, perRun: 200 },
} as unknown as ReviewRulesFragment;

test("only what was changed is told, by the parts it stands in", () => {
  const form = toForm(policy);
  expect(form).toMatchObject({ tasksPerPerson: "40", "harm.legalAid": "0.5", "clock.on": true });
  expect(changesOf(form, form)).toBeNull();
  const typed = {
    ...form,
    tasksPerPerson: " 25 ",
    "signs.overdue": "1,5",
    "signs.dueSoon": "0",
    "clock.on": false,
  };
  expect(changesOf(form, typed)).toEqual({
    tasksPerPerson: 25,
    signs: { overdue: 1.5, dueSoon: 0 },
    clock: { on: false },
  });
  // The same number written otherwise is no change; what can be no value is not told.
  expect(changesOf(form, { ...form, "harm.legalAid": "0,50", "letters.days": "soon" })).toBeNull();
});

test("whole numbers have their bounds, points a fraction, and a zone a name", () => {
  const is = (path: string, ...typed: string[]) => typed.map((one) => fits(path, one));
  expect(is("tasksPerPerson", "1", "1000", "0", "1001", "2.5", "")).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
  expect(is("clock.day", "28", "29", "1e1", "-1")).toEqual([true, false, false, false]);
  expect(is("signs.overdue", "0", "2.5", "2,5", "100", "101", "two")).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
  expect(is("clock.timezone", "America/Mexico_City", " ")).toEqual([true, false]);
  expect(fits("clock.on", false)).toBe(true);
  expect(rangeOf("waitingPoints")).toEqual({ least: 0, most: 100, whole: false });
});
