import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { foldText } from "../../../server/publishing/fold-text.ts";

test.each([
  ["accents and case", "Ángel ÑANDÚ", "angel nandu"],
  ["abbreviations", "México, D.F.", "mexico df"],
  ["an abbreviation inside", "Col. Roma, D.F., C.P. 06760", "col roma df cp 06760"],
  ["marks", "Av. López-Mateos #924 (piso 6)", "av lopez mateos 924 piso 6"],
  ["apostrophes", "K'inal Women’s House", "kinal womens house"],
  ["wide letters and ligatures", "ＣＡＳＡ ﬁn", "casa fin"],
  ["spaces and lines", "  Casa\n\tAzul ", "casa azul"],
  ["an email address", "casa.azul@example.org", "casaazul@exampleorg"],
  ["nothing but marks", "?! — …", ""],
  ["a lone surrogate and a zero byte", "a\ud800b\0c", "a b c"],
])("folds %s", (_what, text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test("folds what is folded to itself, whatever it was", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const folded = foldText(text);
      expect(foldText(folded)).toBe(folded);
      expect(folded.isWellFormed()).toBe(true);
    }),
    { numRuns: 200 },
  );
});
