import { expect, test } from "@jest/globals";
import { type Answer, toAnswer } from "../../../../server/public/cache/answer.ts";
import { createAnswerStore } from "../../../../server/public/cache/answer-store.ts";

const room = 1_000_000;
const answerOf = (size: number): Answer =>
  toAnswer("x".repeat(size), { edition: 1, until: null, contentType: "application/json" });

test("holds no more bytes than it may, however many questions there are", () => {
  const store = createAnswerStore(room);
  for (let at = 0; at < 5_000; at++) store.keep(`question ${at}`, answerOf(at % 3_000));
  expect(store.bytes).toBeLessThanOrEqual(room);
  expect(store.bytes).toBeGreaterThan(room * 0.1);
});

test("a flood of questions that nobody asks twice leaves what is asked again", () => {
  const store = createAnswerStore(room);
  for (let at = 0; at < 50; at++) store.keep(`hot ${at}`, answerOf(5_000));
  for (let at = 0; at < 50; at++) store.get(`hot ${at}`);
  for (let at = 0; at < 20_000; at++) store.keep(`flood ${at}`, answerOf(5_000));
  const left = Array.from({ length: 50 }, (_, at) => store.get(`hot ${at}`)).filter(Boolean);
  // Those of the first that were pushed out before they were asked again are the flood's own.
  expect(left.length).toBeGreaterThanOrEqual(30);
});

test("what had to go and is asked again comes to stay", () => {
  const store = createAnswerStore(room);
  const questions = Array.from({ length: 100 }, (_, at) => `question ${at}`);
  for (const question of [...questions, ...questions]) store.keep(question, answerOf(5_000));
  expect(questions.filter((question) => store.get(question)).length).toBe(100);
});

test("counts an answer anew when it was packed", () => {
  const store = createAnswerStore(room);
  const answer = answerOf(5_000);
  store.keep("question", answer);
  const before = store.bytes;
  answer.bytes.gzip = Buffer.alloc(700);
  store.keep("question", answer);
  expect(store.bytes - before).toBe(700);
});

test("an answer larger than the room is not kept, and pushes nothing out", () => {
  const store = createAnswerStore(room);
  store.keep("small", answerOf(100));
  store.keep("large", answerOf(2 * room));
  expect(store.get("large")).toBeUndefined();
  expect(store.get("small")).toBeDefined();
});
