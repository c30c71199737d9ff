import { fail } from "../../errors.ts";
import { cleanText, isBlank } from "../../texts.ts";

const longest = 2000;

/** What somebody wrote for whoever goes on, clean; null where there is nothing. Fails with BAD_INPUT when too long. */
export function checkNote(text: string | null | undefined): string | null {
  const clean = cleanText(text ?? "");
  if (clean.length > longest)
    fail("BAD_INPUT", undefined, [
      {
        path: "note",
        message: {
          en: `It has ${clean.length} characters; say it in ${longest} at most.`,
          es: `Tiene ${clean.length} caracteres; dilo en ${longest} como máximo.`,
        },
      },
    ]);
  return isBlank(clean) ? null : clean;
}
