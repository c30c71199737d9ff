import { expect, test } from "@jest/globals";
import { errorCodes, fail, PosadaError, sayError } from "../../server/errors.ts";

const problems = ["a", "b", "c"].map((path) => ({ path, message: `Mend ${path}.` }));

test("one or two wrong fields are told in the message, in place of where they are listed", () => {
  expect(sayError("BAD_INPUT", problems.slice(0, 1))).toBe(
    "Something that was given cannot be used. a: Mend a.",
  );
  expect(sayError("CONFLICT", problems.slice(0, 2))).toMatch(
    /^Somebody else .* saved\. a: Mend a\. b: Mend b\.$/,
  );
});

test("more of them are left to `fields`; without any, and in own words, nothing is added", () => {
  expect(sayError("BAD_INPUT", problems)).toBe(errorCodes.BAD_INPUT);
  expect(sayError("NOT_FOUND")).toBe(errorCodes.NOT_FOUND);
  expect(new PosadaError("BAD_INPUT", "Own words.", problems.slice(0, 1)).message).toBe("Own words.");
  expect(() => fail("BAD_INPUT", undefined, problems.slice(0, 1))).toThrow("a: Mend a.");
});

test("what is said of `fields` stands last, so that it can give way", () => {
  const sentences = Object.values(errorCodes).filter((text) => / `fields` /.test(text));
  expect(sentences.length).toBeGreaterThan(0);
  for (const sentence of sentences) expect(sentence).toMatch(/^[^`]+\. `fields` [^.]+\.$/);
});
