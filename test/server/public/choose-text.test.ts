import { expect, test } from "@jest/globals";
import { chooseText } from "../../../server/public/choose-text.ts";

test.each<[string, string[], string, string | null]>([
  ["the language asked for", ["en", "es"], "es", "es"],
  ["whatever its case", ["en", "pt-BR"], "PT-br", "pt-BR"],
  ["its base language", ["en", "es"], "es-MX", "es"],
  ["itself before its base language", ["es", "es-MX"], "es-MX", "es-MX"],
  ["a regional form of the base", ["en", "es-MX"], "es", "es-MX"],
  ["another regional form", ["en", "es-GT"], "es-MX", "es-GT"],
  ["English when there is none of that language", ["es", "en"], "fr", "en"],
  ["whatever there is without English", ["es", "fr"], "de", "es"],
  ["nothing when there is nothing", [], "en", null],
  ["no language that only begins alike", ["fil", "en"], "fi", "en"],
  ["English for no word at all", ["es", "en"], "", "en"],
])("chooses %s", (_what, available, wanted, chosen) => {
  expect(chooseText(available, wanted)).toBe(chosen);
});
