import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { foldInPlace } from "../../../../server/organizations/lists/fold-in-place.ts";
import { foldText } from "../../../../server/publishing/fold-text.ts";

/** What stands in the text where the folded word was found. */
function written(text: string, word: string): string {
  const { folded, starts, ends } = foldInPlace(text);
  const at = folded.indexOf(word);
  return text.slice(starts[at], ends[at + word.length - 1]);
}

const anyText = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(..."aZéñ .,'’@D.F.5-½ﬁΣİß\n漢가\u0301\u{1F3E0}\ud800") },
    fc.string({ unit: "grapheme" }),
  ),
);

test("folds as what is searched is folded, and knows where everything stood", () => {
  fc.assert(
    fc.property(anyText, (parts) => {
      const text = parts.join("");
      const { folded, starts, ends } = foldInPlace(text);
      expect(folded).toBe(foldText(text));
      expect([starts.length, ends.length]).toEqual([folded.length, folded.length]);
      for (const [at, start] of starts.entries()) {
        expect(start).toBeLessThan(ends[at]!);
        expect(start).toBeGreaterThanOrEqual(starts[at - 1] ?? 0);
      }
    }),
    { numRuns: 500 },
  );
});

test.each([
  ["Nuevo Laredo", "laredo", "Laredo"],
  ["Clínica JURÍDICA", "juridica", "JURÍDICA"],
  ["Clinica juri\u0301dica", "juri", "juri\u0301"],
  ["México D.F., centro", "df", "D.F"],
  ["Casa d'Árbol", "darbol", "d'Árbol"],
  ["(867) 123-4567", "123 4567", "123-4567"],
  ["Oﬃce", "office", "Oﬃce"],
  ["Straße ﬁn, Café", "cafe", "Café"],
  ["İstanbul Evi", "evi", "Evi"],
  ["İstanbul Evi", "istanbul", "İstanbul"],
  ["Pingu\u0308ino Nin\u0303os", "ninos", "Nin\u0303os"],
  ["Ñandú, Güemes", "guemes", "Güemes"],
  ["… Centro de Atención", "atencion", "Atención"],
])("in %j finds %j as %j", (text, word, found) => {
  expect(written(text, word)).toBe(found);
});
