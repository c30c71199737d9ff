import type { Rule } from "../finding.ts";
import { languageName } from "../language-name.ts";
import { moveDescription } from "../move-description.ts";
import { otherLanguage } from "../read-language.ts";
import { textsOf } from "../texts-of.ts";

/** A text that is labelled with one language and written in another. */
export const textLanguageDiffers: Rule = {
  code: "TEXT_LANGUAGE_DIFFERS",
  severity: "MEDIUM",
  title: { en: "A text is not in the language of its label", es: "Un texto no está en el idioma que dice" },
  explanation: {
    en: "Pages choose texts by this label, and readers and screen readers are given one that they cannot read. Put the text under its own language, and translate it.",
    es: "Las páginas eligen los textos por ese idioma, y quien lee o escucha recibe uno que no entiende. Pon el texto en su idioma y tradúcelo.",
  },
  look: (document, { now }) =>
    textsOf(document, now).flatMap((text) => {
      const reading = otherLanguage(text.text, text.locale);
      if (reading === null) return [];
      const label = languageName(text.locale);
      const found = "language" in reading ? reading.language : null;
      const name = found && languageName(found);
      return [
        {
          path: text.path,
          claimId: text.claimId,
          evidence: { ...reading },
          title: name
            ? {
                en: `Called ${label.en}, this text is in ${name.en}`,
                es: `Dice ${label.es}, y el texto está en ${name.es}`,
              }
            : {
                en: `This text is not written in ${label.en}`,
                es: `Este texto no está escrito en ${label.es}`,
              },
          repair: found && text.kind === "DESCRIPTION" ? moveDescription(document, text, found) : null,
        },
      ];
    }),
};
