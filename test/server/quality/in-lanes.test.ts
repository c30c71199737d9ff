import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "@jest/globals";
import { inLanes } from "../../../server/quality/in-lanes.ts";

/** Hands out 1 to the last, and tells what was handed out. */
function numbers(last: number) {
  const out: number[] = [];
  let asked = 0;
  const next = async () => {
    asked += 1;
    expect(asked).toBe(1);
    await pause(1);
    asked -= 1;
    if (out.length === last) return null;
    out.push(out.length + 1);
    return out.length;
  };
  return { out, next };
}

test("two are worked on at once, and each is handed out once, one after the other", async () => {
  const { out, next } = numbers(9);
  const done: number[] = [];
  let [atOnce, most] = [0, 0];
  await inLanes(next, async (number) => {
    atOnce += 1;
    most = Math.max(most, atOnce);
    await pause(5);
    atOnce -= 1;
    done.push(number);
  });
  expect([most, out, done.toSorted()]).toEqual([2, [1, 2, 3, 4, 5, 6, 7, 8, 9], out]);
});

test("where one fails, what the other has in its hands is done, nothing more is handed out, and the failure is told", async () => {
  const { out, next } = numbers(9);
  const done: number[] = [];
  const work = async (number: number) => {
    if (number === 1) throw new RangeError("of the test");
    await pause(20);
    done.push(number);
  };
  await expect(inLanes(next, work)).rejects.toEqual(new RangeError("of the test"));
  expect([out, done]).toEqual([[1, 2], [2]]);
});

test("a signal stops it between two", async () => {
  const { out, next } = numbers(9);
  const stop = new AbortController();
  await inLanes(next, async () => stop.abort(), stop.signal);
  expect(out.length).toBeLessThanOrEqual(2);
});
