import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { readTerms } from "../../../server/privacy/read-terms.ts";
import { refuseVocabulary } from "../../../server/privacy/refuse-vocabulary.ts";
import { cloneDatabase, type TestDatabase } from "../../support/database.ts";

let posada: TestDatabase;
beforeAll(async () => {
  posada = await cloneDatabase("mexico");
});
afterAll(() => posada?.drop());

const refuse = (...given: string[]) =>
  refuseVocabulary(
    posada.db,
    readTerms(
      given.map((text) => ({ text })),
      ["MX"],
    ),
  );

test("words of the vocabulary and names of countries are refused, in every language and spelling", async () => {
  for (const text of ["Legal aid", "legal-aid", "migrants", "Mexico", "MÉXICO"])
    await expect(refuse("Ana López", text)).rejects.toMatchObject({
      code: "BAD_INPUT",
      fields: [{ path: "terms[1].text", message: { en: expect.stringContaining("the directory's own") } }],
    });
});

test("a person who has such a word in the name is not", async () => {
  await expect(refuse("Ana México López", "legal-aid@norte.example")).resolves.toBeUndefined();
});
