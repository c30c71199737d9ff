import { afterAll, beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import { hashTerm } from "../../../server/privacy/ledger.ts";
import { readTerms } from "../../../server/privacy/read-terms.ts";
import { createSearch } from "../../../server/privacy/recover-terms.ts";
import { termPattern } from "../../../server/privacy/term-pattern.ts";
import { cloneDatabase, type TestDatabase } from "../../support/database.ts";

let posada: TestDatabase;
beforeAll(async () => {
  posada = await cloneDatabase("empty");
});
afterAll(() => posada?.drop());

/** What each way of looking makes of texts: PostgreSQL's, JavaScript's, and the ledger's by hashes alone. */
async function look(given: string, texts: string[]) {
  const terms = readTerms([{ text: given }], ["MX", "US"]);
  const { sieve, pattern } = termPattern(terms);
  const rows = await posada.db.$queryRaw<{ sieved: boolean; found: boolean; inside: boolean }[]>`
    SELECT text ~ ${sieve} AS sieved, text ~ ${pattern} AS found, to_jsonb(text)::text ~ ${pattern} AS inside
    FROM unnest(${texts}::text[]) WITH ORDINALITY AS given (text, place) ORDER BY place`;
  return texts.map((text, index) => {
    const search = createSearch([
      {
        id: "1",
        key: "k",
        terms: [hashTerm("k", terms[0]!)],
        reason: "",
        hits: 0,
        purgedBy: "",
        purgedAt: "",
      },
    ]);
    search.look(text);
    const { sieved, found, inside } = rows[index]!;
    return {
      sieved,
      found,
      inside,
      here: new RegExp(pattern).test(text),
      recovered: search.found().size === 1,
    };
  });
}

const everywhere = { sieved: true, found: true, inside: true, here: true, recovered: true };

async function expectFound(term: string, ...texts: string[]) {
  expect(Object.fromEntries((await look(term, texts)).map((seen, index) => [texts[index], seen]))).toEqual(
    Object.fromEntries(texts.map((text) => [text, everywhere])),
  );
}

async function expectLeft(term: string, ...texts: string[]) {
  const seen = await look(term, texts);
  expect(texts.filter((_, index) => seen[index]!.found || seen[index]!.here || seen[index]!.inside)).toEqual(
    [],
  );
}

test("a name is found whatever its case, accents and parting", async () => {
  await expectFound(
    "José  Muñoz",
    "José Muñoz",
    "JOSE MUNOZ",
    "jose\u0301\nmun\u0303oz",
    "(josé-muñoz)",
    "«José, Muñoz»",
    '{"a":"x\\nJosé\\tMuñoz\\n"}',
    "https://example.org/jose.munoz?x",
  );
  await expectLeft("José Muñoz", "Josés Muñoz", "José", "José Muñozes", "José Luis Muñoz", "Muñoz José");
});

test("names in other scripts are found as well", async () => {
  await expectFound("Мария Иванова", "спросите МАРИЯ ИВАНОВА.");
  await expectFound("김철수입니다", "(김철수입니다)");
  await expectFound("مريم حداد", "اسألوا مَرْيَم حداد، غدا");
  await expectFound("मरियम शर्मा", "मरियम शर्मा।");
});

test("an email address is found whole", async () => {
  await expectFound(
    "Ana.Lopez@Example.org",
    "<ana.lopez@example.org>",
    "mailto:ANA.LOPEZ@EXAMPLE.ORG?subject=x",
  );
  await expectLeft("ana.lopez@example.org", "ana.lopez@example.com", "susana.lopez@example.org");
});

test("a number is found however it is written, with or without the country and prefixes", async () => {
  for (const term of ["+52 55 5211 4153", "55 5211 4153", "01 (55) 5211-4153"])
    await expectFound(
      term,
      "5552114153",
      "+525552114153",
      "+52 1 55 5211 4153",
      "(52 55) 5211.4153 and 5658.7384",
      "044 55 52 11 41 53",
      "Tel:55\u20115211\u20114153;",
    );
  await expectLeft("55 5211 4153", "55 5211 4154", "55521141530", "5211 4153", "55 5211 41 5");
});

test("any name, however it is dressed, is found by all three ways alike", async () => {
  const letter = fc.constantFrom(..."aábcdeéfgñöřßžмиш");
  const word = fc.string({ unit: letter, minLength: 3, maxLength: 7 });
  const parted = fc.constantFrom(" ", "\n", ", ", "-", " (", ".");
  const dressed = fc.constantFrom(
    (text: string) => text,
    (text: string) => text.toUpperCase().replaceAll("SS", "ß"),
    (text: string) => text.normalize("NFD"),
  );
  await fc.assert(
    fc.asyncProperty(word, word, parted, dressed, async (first, last, between, dress) => {
      const text = `a, ${dress(first)}${between}${dress(last)}.`;
      expect(await look(`${first} ${last}`, [text])).toEqual([everywhere]);
    }),
    { numRuns: 60 },
  );
});
