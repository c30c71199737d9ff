import { expect, test } from "@jest/globals";
import { type FieldProblem, fail } from "../../server/errors.ts";
import { codeOf, filesLike } from "./project-files.ts";

const text = /"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/.source;
const pair = new RegExp(`\\ben: (${text}),\\s+es: (${text})`, "g");
/** A sentence of which a language is missing, or that has them apart. */
const single = new RegExp(`\\b(en|es): (${text})`, "g");

const files = filesLike("server/**/*.ts").map(
  (file) =>
    [
      file,
      codeOf(file)
        .replace(/\bes:\s+/g, "es: ")
        .replace(/\ben:\s+/g, "en: "),
    ] as const,
);
const said = files.flatMap(([file, code]) =>
  [...code.matchAll(pair)].map(([, en, es]) => ({ file, en: en!.slice(1, -1), es: es!.slice(1, -1) })),
);
/** What stays as it is in every language: what is put in, what is quoted, addresses, names. */
const bare = (sentence: string) =>
  sentence.replace(/\$\{(?:[^{}]|\{[^}]*\})*\}/g, "").replace(/\\?`[^`]*\\?`|https?:\S*/g, "");
const putIn = (sentence: string) =>
  [...sentence.matchAll(/\$\{([^}]*)\}/g)]
    .map(([, what]) => what!.replace(/\b(en|es)\b|"[^"]*"/g, ""))
    .sort();

test("whatever is said in one language is said in the other, right beside it", () => {
  const apart = files.flatMap(([file, code]) =>
    [...code.replace(pair, "").matchAll(single)].map(([words]) => `${file}: ${words}`),
  );
  expect(apart).toEqual([]);
  expect(said.length).toBeGreaterThan(250);
});

test("the Spanish is Spanish, of somebody who says tú", () => {
  const english =
    /(?<!\p{L})(the|and|is|are|this|that|not|it|give|must|cannot|with|of|from|which|say|only|at most)(?!\p{L})/iu;
  const formal =
    /(?<!\p{L})(ustedes|usted|escriba|elija|indique|corrija|revise|mire|busque|quite|intente|guarde)(?!\p{L})/iu;
  const wrong = said.filter(({ en, es }) => {
    const words = bare(es);
    // Names, such as DRAFT or `ORGANIZATION`, are the same in both only where there is nothing else to say.
    const untranslated = en === es && /[a-z]{3}/.test(bare(en));
    return untranslated || english.test(words) || formal.test(words);
  });
  expect(wrong).toEqual([]);
});

test("both languages put in the same, and end alike", () => {
  const unlike = said.filter(
    ({ en, es }) =>
      JSON.stringify(putIn(en)) !== JSON.stringify(putIn(es)) || en.endsWith(".") !== es.endsWith("."),
  );
  expect(unlike).toEqual([]);
});

test("no door can be handed an error, or a field's problem, in one language", () => {
  // @ts-expect-error: it would be English to everybody.
  expect(() => fail("NOT_FOUND", "It is not here.")).toThrow("It is not here.");
  // @ts-expect-error: nor may the Spanish be left out.
  const half: FieldProblem = { path: "name", message: { en: "It is empty." } };
  // @ts-expect-error: nor is a text a sentence in both.
  const plain: FieldProblem = { path: "name", message: "It is empty." };
  expect([half.path, plain.path]).toEqual(["name", "name"]);
  // Whoever starts Posada reads English.
  expect(() => fail("USAGE", "There is no command x.")).toThrow("There is no command x.");
});
