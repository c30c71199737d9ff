import { expect, test } from "@jest/globals";
import { InView } from "../../../../admin/reviews/task/in-view.ts";
import {
  blankDraft,
  draftKey,
  isWorthKeeping,
  oldDrafts,
  readDraft,
  type TaskDraft,
} from "../../../../admin/reviews/task/task-draft.ts";

const blank = blankDraft("PHONE");
const draft: TaskDraft = {
  typedAt: "2026-12-03T10:00:00.000Z",
  method: "EMAIL",
  answeredBy: "Ana",
  note: "Call after ten",
  seconds: 42,
  choices: { p1: { outcome: "CONFIRMED", method: "PHONE", saw: { asPublished: "867 714 5005" } } },
};

test("what is under way comes back as it was kept", () => {
  expect(readDraft(JSON.stringify(draft), blank)).toEqual(draft);
  expect(readDraft(null, blank)).toEqual(blank);
});

test("what cannot be read is left out, and breaks nothing", () => {
  for (const text of ["{", "[]", "7", '"x"']) expect(readDraft(text, blank)).toEqual(blank);
  const odd = {
    ...draft,
    method: "PIGEON",
    seconds: -1,
    answeredBy: 3,
    choices: { ...draft.choices, p2: { outcome: "MAYBE", method: "PHONE", saw: {} }, p3: null },
  };
  const { typedAt, note, choices } = draft;
  expect(readDraft(JSON.stringify(odd), blank)).toEqual({ ...blank, typedAt, note, choices });
});

test("only what would be missed is kept", () => {
  expect(isWorthKeeping({ ...blank, seconds: 900 })).toBe(false);
  expect(isWorthKeeping({ ...blank, answeredBy: " Ana" })).toBe(true);
  expect(isWorthKeeping({ ...blank, note: "x" })).toBe(true);
  expect(isWorthKeeping({ ...blank, choices: draft.choices })).toBe(true);
});

test("what nobody came back for in a month is forgotten; what is not of a task stays", () => {
  const now = Date.parse("2026-12-31T10:00:00Z");
  const kept = [
    [draftKey("ana", "new"), JSON.stringify({ ...draft, typedAt: "2026-12-30T10:00:00.000Z" })],
    [draftKey("ana", "old"), JSON.stringify({ ...draft, typedAt: "2026-11-30T10:00:00.000Z" })],
    [draftKey("ana", "broken"), "{"],
    ["posada.locale", "es"],
  ] as const;
  expect(oldDrafts(kept, now)).toEqual([draftKey("ana", "old"), draftKey("ana", "broken")]);
});

test("only the time counts in which the page was seen, and a clock set back takes nothing away", () => {
  const counted = new InView(10);
  expect(counted.seconds(0)).toBe(10);
  counted.show(1000);
  counted.show(3000);
  expect(counted.seconds(6000)).toBe(15);
  counted.hide(6000);
  expect(counted.seconds(900_000)).toBe(15);
  counted.show(900_000);
  expect(counted.seconds(800_000)).toBe(15);
  expect(counted.seconds(901_400)).toBe(16);
  counted.restart(901_400);
  expect(counted.seconds(904_400)).toBe(3);
});
