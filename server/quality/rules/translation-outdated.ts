import { locales } from "../../locales.ts";
import type { Rule } from "../finding.ts";
import { languageName } from "../language-name.ts";

/** A translation often follows some hours later; what was changed within a day belongs together. */
const together = 24 * 60 * 60 * 1000;

/**
 * A description that is older than the newest in a language of the desk. Curators write in those; a text in any other
 * is translated from one of them, and does not make it old when it comes.
 */
export const translationOutdated: Rule = {
  code: "TRANSLATION_OUTDATED",
  severity: "MEDIUM",
  title: { en: "A translation is older than its text", es: "Una traducción es más antigua que su texto" },
  explanation: {
    en: "Somebody has changed one and not the other, so they may say different things. Compare them and bring this one up to date.",
    es: "Alguien cambió uno y no el otro, así que pueden decir cosas distintas. Compáralos y pon este al día.",
  },
  look({ descriptions }) {
    const own = descriptions.filter(({ locale }) => locales.some((desk) => desk === locale.split("-")[0]));
    const latest = Math.max(...own.map(({ editedAt }) => Date.parse(editedAt)));
    const newest = own.find(({ editedAt }) => Date.parse(editedAt) === latest);
    return descriptions
      .filter(({ editedAt }) => latest - Date.parse(editedAt) > together)
      .map(({ locale, editedAt }) => {
        const [name, source] = [languageName(locale), languageName(newest!.locale)];
        return {
          path: `descriptions.${locale}`,
          claimId: null,
          evidence: { editedAt, source: newest!.locale, sourceEditedAt: newest!.editedAt },
          title: {
            en: `The text in ${name.en} is older than the one in ${source.en}`,
            es: `El texto en ${name.es} es más antiguo que el texto en ${source.es}`,
          },
          repair: null,
        };
      });
  },
};
