import { expect, test } from "@jest/globals";
import type { ListedTaskFragment } from "#operations/reviews/tasks/tasks";
import { readMonth, reviewPartPath, reviewsPath, taskPath } from "../../../../admin/reviews/review-paths.ts";
import { takeBack } from "../../../../admin/reviews/tasks/take-back.ts";
import { isOpenTo, offeredFor } from "../../../../admin/reviews/tasks/task-actions.ts";
import { choose, chosenOf, drop, isNarrowed, withMine } from "../../../../admin/reviews/tasks/task-chips.ts";
import { askedFilter, readTaskFilter } from "../../../../admin/reviews/tasks/task-filter.ts";
import { addressOf, linePlace, orderOf, readTaskView } from "../../../../admin/reviews/tasks/task-view.ts";

test("an address is read as far as it can be asked, and says again what is seen", () => {
  const filter = { states: ["DONE" as const], planned: false, mine: true, search: "casa" };
  const wrong = { states: ["LOST"], planned: "no", mine: 1, assigneeId: " ", countries: [], search: "" };
  expect(readTaskFilter({ ...filter, unknown: 1 })).toEqual(filter);
  expect(readTaskFilter(wrong)).toEqual({});
  expect(readTaskFilter(null)).toEqual({});
  const view = { filter, sort: "ended" as const, page: 3, as: "board" as const };
  expect(readTaskView(addressOf(view, "2026-12"), {})).toEqual(view);
  expect(addressOf(view, "2026-12").get("month")).toBe("2026-12");
  expect(addressOf({ filter: {}, sort: "rank", page: 1, as: "list" }, null).toString()).toBe("filter=%7B%7D");
  // Whoever comes without an address begins with their own; whoever clears the filter sees all.
  const usual = { filter: { mine: true }, sort: "rank", page: 1, as: "list" };
  expect(readTaskView(new URLSearchParams("as=cards&page=-1&sort=fun"), { mine: true })).toEqual(usual);
  expect(readTaskView(new URLSearchParams("filter={}"), { mine: true }).filter).toEqual({});
  expect(readTaskView(new URLSearchParams("filter=%7B"), { mine: true }).filter).toEqual({});
  expect(orderOf("ended")).toEqual({ orderBy: "ENDED", descending: true });
});

test("the ways through the room keep the month", () => {
  expect(reviewsPath()).toBe("/reviews");
  expect(reviewsPath({ month: "2026-12", as: "board" })).toBe("/reviews?month=2026-12&as=board");
  expect(new URL(reviewsPath({ filter: { mine: true } }), "http://desk").searchParams.get("filter")).toBe(
    '{"mine":true}',
  );
  expect(reviewPartPath("letters", "2026-12")).toBe("/reviews/letters?month=2026-12");
  expect(reviewPartPath("settings")).toBe("/reviews/settings");
  expect(taskPath("T1")).toBe("/reviews/tasks/T1");
  expect(["2026-12", "2026-13", "26-1", null].map(readMonth)).toEqual(["2026-12", null, null, null]);
});

test("what is still to do is usual; in a closed month nothing is left out", () => {
  expect(askedFilter({}, false)).toEqual({ states: ["TODO", "IN_PROGRESS", "WAITING"] });
  expect(askedFilter({ mine: true }, true)).toEqual({ mine: true });
  expect(askedFilter({ states: ["DONE"] }, false)).toEqual({ states: ["DONE"] });
  const withDone = choose({}, "states", "DONE");
  expect(withDone).toEqual({ states: ["TODO", "IN_PROGRESS", "WAITING", "DONE"] });
  expect(choose(withDone, "states", "DONE")).toEqual({});
  expect(choose({}, "states", "TODO")).toEqual({ states: ["IN_PROGRESS", "WAITING"] });
});

test("whose tasks they are is asked in one way at a time, and each side of the line is a choice", () => {
  expect(choose({ mine: true, section: "legal-aid" }, "who", "nobody")).toEqual({
    section: "legal-aid",
    assigned: false,
  });
  expect(choose({ assigned: false }, "who", "ana")).toEqual({ assigneeId: "ana" });
  expect(withMine({ assigneeId: "ana", planned: true }, true)).toEqual({ planned: true, mine: true });
  expect(withMine({ mine: true, planned: true }, false)).toEqual({ planned: true });
  expect(choose({}, "planned", "below")).toEqual({ planned: false });
  expect([{ planned: true }, { planned: false }, {}].map((one) => chosenOf("planned", one))).toEqual([
    ["above"],
    ["below"],
    [],
  ]);
  expect(
    [{ assigneeId: "ana" }, { assigned: true }, { assigned: false }].map((one) => chosenOf("who", one)),
  ).toEqual([["ana"], ["somebody"], ["nobody"]]);
  expect(choose({ country: "MX" }, "reason", "OVERDUE")).toEqual({ country: "MX", reason: "OVERDUE" });
  expect(drop({ assigned: true, country: "MX" }, "who")).toEqual({ country: "MX" });
  expect([{ mine: true }, { mine: true, search: "a" }].map(isNarrowed)).toEqual([false, true]);
});

test("the line of capacity is drawn before the first task that it does not reach to, in order of rank alone", () => {
  const rows = [true, true, false, false].map((planned) => ({ planned }));
  expect(linePlace(rows, "rank")).toBe(2);
  expect(linePlace(rows, "organization")).toBe(-1);
  expect(linePlace(rows.slice(0, 2), "rank")).toBe(-1);
  // A page that begins below it says so, too.
  expect(linePlace(rows.slice(2), "rank")).toBe(0);
});

const task = (changes: Partial<ListedTaskFragment> = {}) =>
  ({
    id: "T1",
    state: "TODO",
    assigneeId: null,
    may: ["read", "assign", "state"],
    ...changes,
  }) as ListedTaskFragment;

test("only what somebody may do, and what would change something, is offered", () => {
  expect(offeredFor([task()], "ana")).toEqual([
    ...["take", "assign"],
    ...["IN_PROGRESS", "WAITING", "DONE", "UNREACHABLE", "CLOSED"],
  ]);
  const mine = task({ assigneeId: "ana" });
  expect([isOpenTo("take", mine, "ana"), isOpenTo("release", mine, "ana")]).toEqual([false, true]);
  expect([isOpenTo("take", mine, "luz"), isOpenTo("release", mine, "luz")]).toEqual([true, false]);
  // A key has no tasks of its own; of a closed month nothing can be changed.
  expect(isOpenTo("take", task(), undefined)).toBe(false);
  expect(offeredFor([task({ may: ["read"] })], "ana")).toEqual([]);
});

test("what is taken back brings each task to where it stood, those that stood alike together", () => {
  const stood = [
    { id: "A", state: "TODO" as const, assigneeId: "ana" },
    { id: "B", state: "WAITING" as const, assigneeId: null },
    { id: "C", state: "TODO" as const, assigneeId: null },
  ];
  expect(takeBack({ kind: "state", state: "DONE" }, stood)).toEqual([
    { change: { kind: "state", state: "TODO" }, ids: ["A", "C"] },
    { change: { kind: "state", state: "WAITING" }, ids: ["B"] },
  ]);
  expect(takeBack({ kind: "assign", assigneeId: "luz" }, stood)).toEqual([
    { change: { kind: "assign", assigneeId: "ana" }, ids: ["A"] },
    { change: { kind: "assign", assigneeId: null }, ids: ["B", "C"] },
  ]);
});
