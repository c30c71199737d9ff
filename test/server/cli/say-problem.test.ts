import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { sayProblem } from "../../../server/cli/say-problem.ts";
import { PosadaError } from "../../../server/errors.ts";

let said = "";
beforeEach(() => {
  said = "";
  jest.spyOn(process.stderr, "write").mockImplementation((text) => {
    said += text;
    return true;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
});

const problems = ["a", "b", "c"].map((path) => ({
  path,
  message: { en: `Mend ${path}.`, es: `Corrige ${path}.` },
}));

test("every field that is wrong is told once, in the first line or below it", () => {
  expect(sayProblem(new PosadaError("BAD_INPUT", undefined, problems.slice(0, 1)))).toBe(1);
  expect(said).toBe("Something that was given cannot be used. a: Mend a. (BAD_INPUT)\n");
  said = "";
  sayProblem(new PosadaError("BAD_INPUT", { en: "Three are wrong.", es: "Tres están mal." }, problems));
  expect(said).toBe("Three are wrong. (BAD_INPUT)\n  a: Mend a.\n  b: Mend b.\n  c: Mend c.\n");
});

test("a wrong command has a status of its own; what nobody foresaw is told with where it happened", () => {
  expect(sayProblem(new PosadaError("USAGE", "No."))).toBe(2);
  expect(said).toBe("No. (USAGE)\n");
  expect(sayProblem(new TypeError("x is no function"))).toBe(1);
  expect(said).toContain("TypeError: x is no function\n    at ");
});
