import { expect, test } from "@jest/globals";
import { AskError } from "../../../admin/ask/ask-error.ts";
import { askPatiently, pauseAfter } from "../../../admin/saving/patience.ts";

const away = new AskError({ code: "OFFLINE", message: "Away." });
const signal = new AbortController().signal;

test("asks again while nothing comes through, and gives the answer", async () => {
  const answers = [() => Promise.reject(away), () => Promise.reject(away), () => Promise.resolve("saved")];
  const waited: string[] = [];
  const answer = askPatiently(() => answers.shift()!(), {
    waits: ({ code }) => waited.push(code),
    woken: () => Promise.resolve(),
    signal,
  });
  expect(await answer).toBe("saved");
  expect(waited).toEqual(["OFFLINE", "OFFLINE"]);
});

test("takes a refusal for an answer", async () => {
  const refused = new AskError({ code: "BAD_DOCUMENT", message: "Mend it." });
  const asked = askPatiently(() => Promise.reject(refused), {
    waits: () => {
      throw new Error("There is nothing to wait for.");
    },
    woken: () => Promise.resolve(),
    signal,
  });
  await expect(asked).rejects.toBe(refused);
});

test("stops when nobody is there any more", async () => {
  const page = new AbortController();
  const asked = askPatiently(() => Promise.reject(away), {
    waits: () => page.abort(),
    woken: () => new Promise(() => {}),
    signal: page.signal,
  });
  await expect(asked).rejects.toBe(away);
});

test("waits twice as long each time, and never longer than half a minute", () => {
  expect([1, 2, 3, 6, 60].map(pauseAfter)).toEqual([1000, 2000, 4000, 30_000, 30_000]);
});
