import { expect, test } from "@jest/globals";
import { type LastState, type Situation, settle } from "../../../../server/reviews/tasks/settle.ts";

const noon = new Date("2026-03-15T12:00:00Z");
const later = new Date("2026-03-15T12:05:00Z");
const situation = (overrides: Partial<Situation> = {}): Situation => ({
  ...{ state: "TODO", last: null, status: "PUBLISHED", gone: false, parted: false },
  ...{ asked: true, left: 2, checkedAt: null, ...overrides },
});
const came = (
  from: LastState["from"],
  to: LastState["to"],
  because: LastState["because"] = null,
): LastState => ({ from, to, because, at: noon });

test("it begins with the first check, unless a person has said how it stands", () => {
  expect(settle(situation())).toBeNull();
  expect(settle(situation({ checkedAt: noon, left: 1 }))).toEqual({ state: "IN_PROGRESS", because: "BEGUN" });
  expect(settle(situation({ checkedAt: noon, last: came("IN_PROGRESS", "TODO") }))).toBeNull();
  expect(settle(situation({ state: "WAITING", checkedAt: noon, last: came("TODO", "WAITING") }))).toBeNull();
});

test("it is done when nothing that was due is left; where nothing was due, only a person ends it", () => {
  const done = { state: "DONE", because: "CHECKED" };
  for (const state of ["TODO", "IN_PROGRESS", "WAITING", "UNREACHABLE"] as const)
    expect(settle(situation({ state, left: 0, checkedAt: noon, last: came("TODO", state) }))).toEqual(done);
  expect(settle(situation({ asked: false, left: 0, checkedAt: noon }))).toEqual({
    state: "IN_PROGRESS",
    because: "BEGUN",
  });
});

test("it closes when the organization is gone, archived, or part of another", () => {
  const closes = (overrides: Partial<Situation>) => settle(situation(overrides));
  expect(closes({ gone: true, checkedAt: noon })).toEqual({ state: "CLOSED", because: "GONE" });
  expect(closes({ status: "ARCHIVED" })).toEqual({ state: "CLOSED", because: "ARCHIVED" });
  expect(closes({ status: "MERGED", left: 0 })).toEqual({ state: "CLOSED", because: "MERGED" });
  expect(closes({ parted: true, asked: false, left: 0 })).toEqual({ state: "CLOSED", because: "PARTED" });
});

test("what ended it by itself and holds no more is taken back, to where it stood", () => {
  const back = (last: LastState, overrides: Partial<Situation> = {}) =>
    settle(situation({ state: last.to, last, ...overrides }));
  expect(back(came("WAITING", "DONE", "CHECKED"))).toEqual({ state: "WAITING", because: "BACK" });
  expect(back(came("UNREACHABLE", "DONE", "CHECKED"))).toEqual({ state: "UNREACHABLE", because: "BACK" });
  expect(back(came("DONE", "CLOSED", "GONE"))).toEqual({ state: "IN_PROGRESS", because: "BACK" });
  expect(back(came("TODO", "CLOSED", "MERGED"))).toEqual({ state: "TODO", because: "BACK" });
  expect(back(came("TODO", "CLOSED", "ARCHIVED"), { left: 0, checkedAt: noon })).toEqual({
    state: "DONE",
    because: "CHECKED",
  });
});

test("what a person ended stays ended; only who gave up is glad of an answer", () => {
  const said = (state: Situation["state"], overrides: Partial<Situation>) =>
    settle(situation({ state, last: came("TODO", state), ...overrides }));
  expect(said("CLOSED", { left: 0, checkedAt: later })).toBeNull();
  expect(said("DONE", { gone: true, checkedAt: later })).toBeNull();
  expect(said("DONE", { status: "MERGED" })).toBeNull();
  expect(said("DONE", { left: 2 })).toBeNull();
  expect(said("UNREACHABLE", { status: "ARCHIVED" })).toBeNull();
  expect(said("UNREACHABLE", { gone: true, checkedAt: later })).toEqual({ state: "CLOSED", because: "GONE" });
});

test("what was done by itself stays done when the organization leaves, and closes when it turns out to be gone", () => {
  const done = {
    state: "DONE",
    last: came("IN_PROGRESS", "DONE", "CHECKED"),
    left: 0,
    checkedAt: noon,
  } as const;
  expect(settle(situation({ ...done, status: "MERGED" }))).toBeNull();
  expect(settle(situation({ ...done, status: "ARCHIVED" }))).toBeNull();
  expect(settle(situation({ ...done, gone: true }))).toEqual({ state: "CLOSED", because: "GONE" });
});

test("who opens it again means that there is more to check: it ends anew only with the next check", () => {
  const reopened = { state: "IN_PROGRESS", last: came("DONE", "IN_PROGRESS"), left: 0 } as const;
  expect(settle(situation({ ...reopened, checkedAt: noon }))).toBeNull();
  expect(settle(situation({ ...reopened, checkedAt: later }))).toEqual({ state: "DONE", because: "CHECKED" });
});
