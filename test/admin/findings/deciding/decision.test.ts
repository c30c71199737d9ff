import { expect, test } from "@jest/globals";
import { dayIn, type Stood, takeBack } from "../../../../admin/findings/deciding/decision.ts";

const stood = (id: string, given: Partial<Stood> = {}): Stood => ({
  id,
  state: "OPEN",
  reason: null,
  snoozedUntil: null,
  assigneeId: null,
  ...given,
});

test("what is undone stands as it stood before, each in its own way, those that stood alike together", () => {
  const findings = [
    stood("open"),
    stood("dismissed", { state: "DISMISSED", reason: "They have no other." }),
    stood("open too", { assigneeId: "luz" }),
    stood("snoozed", { state: "SNOOZED", snoozedUntil: "2026-05-01", reason: "After the holidays" }),
    stood("settled", { state: "RESOLVED" }),
  ];
  expect(takeBack({ kind: "dismiss", reason: "All right." }, findings)).toEqual([
    { decision: { kind: "reopen" }, ids: ["open", "open too"] },
    { decision: { kind: "dismiss", reason: "They have no other." }, ids: ["dismissed"] },
    { decision: { kind: "snooze", until: "2026-05-01", reason: "After the holidays" }, ids: ["snoozed"] },
    { decision: { kind: "resolve" }, ids: ["settled"] },
  ]);
});

test("what was handed to somebody goes back to whose it was", () => {
  const findings = [stood("a", { assigneeId: "luz" }), stood("b", { state: "SNOOZED" }), stood("c")];
  expect(takeBack({ kind: "assign", assigneeId: "ana" }, findings)).toEqual([
    { decision: { kind: "assign", assigneeId: "luz" }, ids: ["a"] },
    { decision: { kind: "assign", assigneeId: null }, ids: ["b", "c"] },
  ]);
});

test("days are counted as the server counts them", () => {
  expect(dayIn(7, Date.parse("2026-03-15T23:30:00-06:00"))).toBe("2026-03-23");
});
