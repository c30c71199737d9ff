import { expect, test } from "@jest/globals";
import { tooOften } from "../../server/too-often.ts";

test.each([
  [1, "in a second."],
  [40, "in 40 seconds."],
  [119, "in 119 seconds."],
  [120, "in 2 minutes."],
  [3_541, "in 60 minutes."],
])("%d seconds are told in words", (seconds, told) => {
  expect(tooOften(seconds).en).toBe(`That was too often in a short time. Try again ${told}`);
});
