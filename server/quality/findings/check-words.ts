import { fail } from "../../errors.ts";
import { checkMessage } from "../../organizations/checks/check-message.ts";

/** Words that have to be there, clean. Fails with BAD_INPUT at `path` where there are none, or too many. */
export function checkWords(text: string, path: string): string {
  const why = checkMessage(text, path);
  return (
    why ??
    fail("BAD_INPUT", undefined, [
      { path, message: { en: "Say why, in a sentence.", es: "Di por qué, en una frase." } },
    ])
  );
}
