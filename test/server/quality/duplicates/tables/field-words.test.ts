import { expect, test } from "@jest/globals";
import { foldName } from "../../../../../server/quality/duplicates/fold-name.ts";
import { fieldWords } from "../../../../../server/quality/duplicates/tables/field-words.ts";
import { legalForms } from "../../../../../server/quality/duplicates/tables/legal-forms.ts";
import { networks } from "../../../../../server/quality/duplicates/tables/networks.ts";
import { cityNames } from "../../../../../server/quality/duplicates/tables/place-names.ts";
import { smallWords } from "../../../../../server/quality/duplicates/tables/small-words.ts";
import {
  numberWords,
  streetWords,
  unitWords,
} from "../../../../../server/quality/duplicates/tables/street-words.ts";
import { arabic } from "../../../../../server/quality/duplicates/tables/words/arabic.ts";
import { dutch } from "../../../../../server/quality/duplicates/tables/words/dutch.ts";
import { images } from "../../../../../server/quality/duplicates/tables/words/images.ts";
import { kinds } from "../../../../../server/quality/duplicates/tables/words/kinds.ts";
import { patrons } from "../../../../../server/quality/duplicates/tables/words/patrons.ts";
import { polish } from "../../../../../server/quality/duplicates/tables/words/polish.ts";
import { swahili } from "../../../../../server/quality/duplicates/tables/words/swahili.ts";
import { work } from "../../../../../server/quality/duplicates/tables/words/work.ts";

const linesOf = (table: string) =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split(": ") as [meaning: string, words: string]);

test("every word stands there as it is read: folded, and once a line", () => {
  const all = [
    ...fieldWords.keys(),
    ...smallWords,
    ...cityNames.keys(),
    ...streetWords,
    ...numberWords,
    ...unitWords,
  ];
  const phrases = [...legalForms, ...networks.map(({ words }) => words)].map((words) => words.join(" "));
  expect([...all, ...phrases].filter((word) => foldName(word).join(" ") !== word)).toEqual([]);
  const twice = [kinds, work, images, patrons, dutch, arabic, swahili, polish].flatMap((table) =>
    linesOf(table).flatMap(([meaning, words]) => {
      const own = words.split(" ");
      return new Set(own).size < own.length ? [`${meaning}: ${words}`] : [];
    }),
  );
  expect(twice).toEqual([]);
});

test("a further language says what is said in the first ones", () => {
  const known = new Set([kinds, work, images, patrons].flatMap(linesOf).map(([meaning]) => meaning));
  const unknown = [dutch, arabic, swahili, polish]
    .flatMap(linesOf)
    .filter(([meaning]) => !known.has(meaning));
  expect(unknown).toEqual([]);
});
