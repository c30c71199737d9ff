import { fail } from "../../errors.ts";
import { cleanText, isBlank } from "../../texts.ts";

/** A sentence or two; longer remarks belong into a note. */
const longest = 500;

/** The reason that somebody gave for a change, clean; null where there is none. Fails with BAD_INPUT when too long. */
export function checkMessage(text: string | null | undefined, path = "message"): string | null {
  const clean = cleanText(text ?? "");
  if (clean.length > longest)
    fail("BAD_INPUT", undefined, [
      {
        path,
        message: {
          en: `It has ${clean.length} characters; say it in ${longest} at most.`,
          es: `Tiene ${clean.length} caracteres; dilo en ${longest} como máximo.`,
        },
      },
    ]);
  return isBlank(clean) ? null : clean;
}
