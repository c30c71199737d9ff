import { fail } from "../errors.ts";
import { cleanText, isBlank } from "../texts.ts";

/** What somebody has to say in some paragraphs; a letter would be longer. */
const longest = 2_000;

/** What somebody says of a proposal, clean. Fails with BAD_INPUT at `path` where it is nothing, or too long. */
export function checkWords(text: string, path: string): string {
  const clean = cleanText(text);
  const wrong = isBlank(clean)
    ? {
        en: "It is empty. Say in a sentence what it is about.",
        es: "Está vacío. Di en una frase de qué se trata.",
      }
    : clean.length > longest
      ? {
          en: `It has ${clean.length} characters; say it in ${longest} at most.`,
          es: `Tiene ${clean.length} caracteres; dilo en ${longest} como máximo.`,
        }
      : null;
  return wrong === null ? clean : fail("BAD_INPUT", undefined, [{ path, message: wrong }]);
}
