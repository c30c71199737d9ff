import type { Words } from "../../locales.ts";
import type { Sign } from "./compare-profiles.ts";
import { signWords } from "./tables/sign-words.ts";

/** What one sign says, without its values. */
export function saySign({ signal, how }: Pick<Sign, "signal" | "how">): Words {
  const words = signWords[signal] as Record<string, Words>;
  return words[how] ?? words[how.replace(/_MANY$/, "")]!;
}

/** What speaks for two being one, and what against it, in a sentence each. */
export function saySigns(signs: readonly Sign[]): Words {
  const list = (kept: readonly Sign[], locale: keyof Words) =>
    kept.map((sign) => saySign(sign)[locale]).join(", ");
  const pro = signs.filter(({ weight }) => weight > 0);
  const contra = signs.filter(({ weight }) => weight < 0).toReversed();
  const say = (locale: keyof Words, words: { pro: string; contra: string }) =>
    [
      ...(pro.length > 0 ? [`${words.pro}: ${list(pro, locale)}.`] : []),
      ...(contra.length > 0 ? [`${words.contra}: ${list(contra, locale)}.`] : []),
    ].join(" ");
  return {
    en: say("en", { pro: "For it", contra: "Against it" }),
    es: say("es", { pro: "A favor", contra: "En contra" }),
  };
}
