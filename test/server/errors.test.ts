import { expect, test } from "@jest/globals";
import { errorCodes, fail, PosadaError, sayError, sayIn } from "../../server/errors.ts";

const problems = ["a", "b", "c"].map((path) => ({
  path,
  message: { en: `Mend ${path}.`, es: `Corrige ${path}.` },
}));

test("one or two wrong fields are told in the message, in place of where they are listed", () => {
  expect(sayError("BAD_INPUT", problems.slice(0, 1))).toEqual({
    en: "Something that was given cannot be used. a: Mend a.",
    es: "Algo de lo que se envió no se puede usar. a: Corrige a.",
  });
  expect(sayError("CONFLICT", problems.slice(0, 2)).en).toMatch(
    /^Somebody else .* saved\. a: Mend a\. b: Mend b\.$/,
  );
});

test("more of them are left to `fields`; without any, and in own words, nothing is added", () => {
  expect(sayError("BAD_INPUT", problems)).toBe(errorCodes.BAD_INPUT);
  expect(sayError("NOT_FOUND")).toBe(errorCodes.NOT_FOUND);
  const own = { en: "Own words.", es: "Palabras propias." };
  expect(new PosadaError("BAD_INPUT", own, problems.slice(0, 1)).message).toBe("Own words.");
  expect(() => fail("BAD_INPUT", undefined, problems.slice(0, 1))).toThrow("a: Mend a.");
});

test("an error is told in one language with all its fields; what stops a start is English in every one", () => {
  const conflict = new PosadaError("CONFLICT", undefined, [
    { ...problems[0]!, base: 1, theirs: { en: "x" }, yours: null },
  ]);
  expect(sayIn("es", conflict)).toEqual({
    message: expect.stringMatching(/^Otra persona .* nada\. a: Corrige a\.$/),
    fields: [{ path: "a", message: "Corrige a.", base: 1, theirs: { en: "x" }, yours: null }],
  });
  expect(sayIn("en", conflict)).toMatchObject({
    message: conflict.message,
    fields: [{ message: "Mend a." }],
  });
  const port = { path: "PORT", message: "is x" };
  const stopped = new PosadaError("BAD_ENVIRONMENT", "The environment is wrong.", [port]);
  expect(sayIn("es", stopped)).toEqual({ message: "The environment is wrong.", fields: [port] });
});

test("what is said of `fields` stands last in both languages, so that it can give way", () => {
  const sentences = Object.values(errorCodes)
    .flatMap((told) => (typeof told === "string" ? [] : [told.en, told.es]))
    .filter((text) => / `fields` /.test(text));
  expect(sentences.length).toBeGreaterThan(0);
  for (const sentence of sentences) expect(sentence).toMatch(/^[^`]+\. `fields` [^.]+\.$/);
});
