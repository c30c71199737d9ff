import { expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  addHours,
  changePeriod,
  clearDay,
  copyDay,
  dropDay,
  shift,
  splitDay,
  undoChange,
} from "../../../../admin/organizations/hours/change-hours.ts";
import { setsOf } from "../../../../admin/organizations/hours/hour-sets.ts";
import { barsOf } from "../../../../admin/organizations/hours/week-bars.ts";
import { type Period, weekdays } from "../../../../admin/organizations/hours/weekdays.ts";
import { period, periods } from "./periods.ts";

const times = (list: Period[]) =>
  list.map(({ days, opens, closes }) => `${days.join(" ")} ${opens}-${closes}`);
const ids = (list: Period[]) => new Set(list.map(({ id }) => id));

test("loses nothing of any list of opening times, in weeks or by changes that change nothing", () => {
  fc.assert(
    fc.property(periods, fc.constantFrom(...weekdays), (list, day) => {
      const before = structuredClone(list);
      const apart = setsOf(list).flatMap((set) => set.periods);
      expect([...apart].sort((a, b) => list.indexOf(a) - list.indexOf(b))).toEqual(before);
      for (const { id } of list) {
        expect(shift(list, id, "both", 0)).toEqual(before);
        expect(changePeriod(list, id, {})).toEqual(before);
      }
      expect(copyDay(list, ids(list), day, [day])).toEqual(before);
      expect(addHours(list, new Set(), period("MO", "01:00", "02:00")).slice(0, -1)).toEqual(before);
      expect(list).toEqual(before);
    }),
  );
});

test("changes the periods of its set only, and keeps everybody else the very same", () => {
  fc.assert(
    fc.property(periods, fc.constantFrom(...weekdays), (list, day) => {
      const [first] = setsOf(list);
      fc.pre(first !== undefined);
      const set = ids(first!.periods);
      const others = list.filter(({ id }) => !set.has(id));
      const changed = [
        copyDay(list, set, day, weekdays),
        clearDay(list, set, day),
        addHours(list, set, period("TU", "03:00", "04:00")),
      ];
      for (const next of changed) {
        expect(next.filter((each) => others.includes(each))).toEqual(others);
      }
    }),
  );
});

test("makes all days like one", () => {
  const list = [
    period("MO WE", "09:00", "13:00"),
    period("MO TU", "15:00", "18:00"),
    period("SA", "10:00", "12:00"),
    period("SU", "10:00", "12:00", { label: { en: "Clinic" } }),
  ];
  const set = ids(list.slice(0, 3));
  expect(times(copyDay(list, set, "MO", ["TU", "WE", "TH", "FR", "SA"]))).toEqual([
    "MO TU WE TH FR SA 09:00-13:00",
    "MO TU WE TH FR SA 15:00-18:00",
    "SU 10:00-12:00",
  ]);
  expect(times(copyDay(list, set, "FR", ["MO"]))).toEqual([
    "WE 09:00-13:00",
    "TU 15:00-18:00",
    "SA 10:00-12:00",
    "SU 10:00-12:00",
  ]);
});

test("lets a day join hours that are there, and takes it out again", () => {
  const list = [period("MO TU", "09:00", "17:00"), period("SA", "10:00", "12:00", { locationId: "there" })];
  const set = ids(list.slice(0, 1));
  const more = addHours(list, set, period("WE", "09:00", "17:00"));
  expect(times(more)).toEqual(["MO TU WE 09:00-17:00", "SA 10:00-12:00"]);
  expect(dropDay(more, list[0]!.id, "WE")).toEqual(list);
  expect(times(addHours(list, set, period("WE", "09:00", "12:00")))).toEqual([
    "MO TU 09:00-17:00",
    "WE 09:00-12:00",
    "SA 10:00-12:00",
  ]);
  expect(times(splitDay(list, list[0]!.id, "TU", "new"))).toEqual([
    "MO 09:00-17:00",
    "TU 09:00-17:00",
    "SA 10:00-12:00",
  ]);
  expect(dropDay(list, list[1]!.id, "SA")).toEqual([list[0]]);
});

test.each([
  ["both", 60, "10:00", "18:00"],
  ["start", -60, "08:00", "17:00"],
  ["end", 9 * 60, "09:00", "02:00"],
  ["end", 7 * 60, "09:00", "24:00"],
  ["end", 2000, "09:00", "09:00"],
  ["end", -2000, "09:00", "09:15"],
  ["start", 2000, "16:45", "17:00"],
  ["both", -2000, "00:00", "08:00"],
] as const)("moves %s by %i minutes", (edge, minutes, opens, closes) => {
  const list = [period("MO", "09:00", "17:00")];
  expect(shift(list, list[0]!.id, edge, minutes)[0]).toEqual({ ...list[0], opens, closes });
});

test("shows what goes past midnight on both days, and a whole day as one", () => {
  const night = period("FR SU", "22:00", "06:00");
  expect(barsOf([night]).map(({ day, began, from, to }) => [day, began, from, to])).toEqual([
    ["FR", "FR", 1320, 1440],
    ["SA", "FR", 0, 360],
    ["SU", "SU", 1320, 1440],
    ["MO", "SU", 0, 360],
  ]);
  expect(barsOf([period("MO", "00:00", "24:00"), period("TU", "00:00", "00:00")])).toHaveLength(2);
  expect(barsOf([period("MO", "09:00", ""), period("", "09:00", "10:00")])).toEqual([]);
});

test("undoes a change, and keeps what was altered since", () => {
  const list = [
    period("MO", "09:00", "17:00"),
    period("TU", "10:00", "12:00"),
    period("SA", "10:00", "12:00"),
  ];
  const after = copyDay(list, ids(list), "MO", ["TU"]);
  expect(after).toHaveLength(2);
  expect(undoChange(after, list, after)).toEqual(list);
  const later = changePeriod(after, list[2]!.id, { closes: "13:00" });
  expect(times(undoChange(later, list, after))).toEqual([
    "MO 09:00-17:00",
    "TU 10:00-12:00",
    "SA 10:00-13:00",
  ]);
  fc.assert(
    fc.property(periods, fc.constantFrom(...weekdays), (any, day) => {
      const changed = copyDay(clearDay(any, ids(any.slice(1)), "WE"), ids(any), day, weekdays);
      expect(undoChange(changed, any, changed)).toEqual(any);
    }),
  );
});
