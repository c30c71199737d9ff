import { expect, test } from "@jest/globals";
import { measureDuplicates } from "./measure-duplicates.ts";
import { matcher } from "./posada-matcher.ts";
import { reaches } from "./report.ts";

test("finds the duplicates of the directory on which nothing was tuned as well as is wanted of it", async () => {
  const { score } = await measureDuplicates("dev", matcher);
  expect(reaches(score)).toBe(true);
});
