import { expect, test } from "@jest/globals";
import { isOffered } from "../../../../admin/reviews/task/outcomes-of.ts";
import { standingOfStep } from "../../../../admin/reviews/task/script-steps.ts";
import { daysUnanswered, outcomesOf, type TaskEvent } from "../../../../admin/reviews/task/task-events.ts";
import { tellEvent } from "../../../../admin/reviews/task/tell-event.ts";
import { nextToDo, usualMethod } from "../../../../admin/reviews/task/usual-method.ts";

const event = (kind: TaskEvent["kind"], data: object, at = "2026-12-01T10:00:00.000Z"): TaskEvent => ({
  ...{ id: at, kind, at, by: "Ana", note: null, data },
});
const called = (at: string, ...outcomes: [claimId: string, outcome: string][]) =>
  event(
    "OUTCOME",
    {
      method: "PHONE",
      answeredBy: null,
      outcomes: outcomes.map(([claimId, outcome]) => ({ claimId, outcome, verificationId: at })),
    },
    at,
  );

test("calls on one day are one day without an answer, and an answer begins anew", () => {
  const calls = [
    called("2026-12-03T10:00:00.000Z", ["p1", "NO_ANSWER"], ["p2", "NO_ANSWER"]),
    called("2026-12-01T10:00:00.000Z", ["p1", "NO_ANSWER"]),
    called("2026-12-01T15:00:00.000Z", ["p1", "NO_ANSWER"]),
    called("2026-12-02T10:00:00.000Z", ["p2", "CONFIRMED"]),
  ];
  expect(daysUnanswered(calls, "p1", "UTC")).toBe(2);
  expect(daysUnanswered(calls, "p2", "UTC")).toBe(1);
  expect(daysUnanswered([...calls, called("2026-12-04T10:00:00.000Z", ["p1", "WRONG"])], "p1", "UTC")).toBe(
    0,
  );
  // Around midnight the day is that of whoever called.
  const late = [called("2026-12-02T02:00:00.000Z", ["p1", "NO_ANSWER"]), calls[1]!];
  expect(daysUnanswered(late, "p1", "America/Mexico_City")).toBe(1);
});

test("events are told in words, with what came of each claim counted", () => {
  const says = (key: string, options: object = {}) =>
    [key, ...Object.values(options).filter((value) => value !== null && value !== "")].join(" ");
  const told = (kind: TaskEvent["kind"], data: object) => tellEvent(event(kind, data), says);
  expect(told("ASSIGNED", { from: null, to: "u1" })).toBe("task.events.taken");
  expect(told("ASSIGNED", { from: "u1", to: "u2" })).toBe("task.events.passed");
  expect(told("ASSIGNED", { from: "u1", to: null })).toBe("task.events.released");
  expect(told("STATE", { from: "TODO", to: "WAITING" })).toBe("task.events.state words.taskState.WAITING");
  expect(told("NOTE", {})).toBe("task.events.NOTE");
  const mixed = called(
    "2026-12-01T10:00:00.000Z",
    ["a", "CONFIRMED"],
    ["b", "NO_ANSWER"],
    ["c", "CONFIRMED"],
  );
  expect(tellEvent(mixed, says)).toBe(
    "task.events.OUTCOME task.events.counted 2 words.outcome.confirmed, task.events.counted 1 words.outcome.no_answer words.method.PHONE",
  );
  const answered = { ...mixed, data: { ...(mixed.data as object), answeredBy: "Rosa" } };
  expect(tellEvent(answered, says)).toMatch(/^task\.events\.answered .* Rosa$/);
  expect(outcomesOf(event("NOTE", { outcomes: [1] }))).toEqual([]);
});

test("one begins with the phone, else with a letter, else on the web", () => {
  const claim = (dial: string | null, write: string | null) => ({ dial, write });
  expect(usualMethod([claim(null, "mailto:a"), claim("tel:1", null)])).toBe("PHONE");
  expect(usualMethod([claim(null, null), claim(null, "mailto:a")])).toBe("EMAIL");
  expect(usualMethod([])).toBe("WEBSITE");
});

test("one goes on with the next that is left, around from the top, and stays where nothing is", () => {
  const left =
    (...done: string[]) =>
    (id: string) =>
      done.includes(id);
  expect(nextToDo(["a", "b", "c"], "a", left("a"))).toBe("b");
  expect(nextToDo(["a", "b", "c"], "b", left("b", "c"))).toBe("a");
  expect(nextToDo(["a", "b"], "b", left("a", "b"))).toBe("b");
});

test("a step of the script lights up where one is, and is done once all that it asks is known", () => {
  const isDone = (id: string) => id === "a";
  expect(standingOfStep([], "a", isDone)).toBe("OPEN");
  expect(standingOfStep(["a", "b"], "b", isDone)).toBe("HERE");
  expect(standingOfStep(["a", "b"], "c", isDone)).toBe("OPEN");
  expect(standingOfStep(["a"], "c", isDone)).toBe("DONE");
});

test("that somebody is there can be true or not, and is never corrected", () => {
  expect(isOffered("CORRECTED", "PRESENCE")).toBe(false);
  expect(isOffered("CORRECTED", "PHONE")).toBe(true);
  expect(isOffered("CLOSED", "PRESENCE")).toBe(true);
});
