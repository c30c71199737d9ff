import { locales } from "../../locales.ts";
import type { Rule } from "../finding.ts";
import { languageName } from "../language-name.ts";

/** A description that half of the readers cannot read: it is there in English or in Spanish, and not in both. */
export const translationMissing: Rule = ({ descriptions }) => {
  const written = new Set(descriptions.map(({ locale }) => locale.toLowerCase().split("-")[0]!));
  const missing = descriptions.length === 0 ? [] : locales.filter((locale) => !written.has(locale));
  return missing.map((locale) => {
    const name = languageName(locale);
    return {
      rule: "TRANSLATION_MISSING",
      severity: "LOW",
      path: `descriptions.${locale}`,
      claimId: null,
      title: { en: `The description is not there in ${name.en}`, es: `Falta la descripción en ${name.es}` },
      explanation: {
        en: "Every page of the directory comes in English and in Spanish. Translate the description, in your own words.",
        es: "Cada página del directorio sale en inglés y en español. Traduce la descripción, con tus propias palabras.",
      },
      repair: null,
    };
  });
};
