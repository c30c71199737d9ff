import { locales, type Words } from "../../locales.ts";
import type { OrganizationDocument } from "../../organizations/document.ts";
import type { Rule } from "../finding.ts";
import { languageName } from "../language-name.ts";
import type { RuleContext } from "../rule-context.ts";
import { type ReadText, textsOf } from "../texts-of.ts";

/** A text that some readers of a page cannot read: it is not there in every language of the page. */
export const translationMissing: Rule = {
  code: "TRANSLATION_MISSING",
  severity: "LOW",
  title: { en: "A text is not translated", es: "Un texto no está traducido" },
  explanation: {
    en: "The page on which it stands comes in this language too, and its readers are shown another. Translate the text, in your own words.",
    es: "La página en la que está sale también en este idioma, y quien la lee recibe otro. Traduce el texto, con tus propias palabras.",
  },
  look(document, context) {
    const texts = textsOf(document, context.now).filter(
      // Labels of phones and links are names as often as words; and "24/7" is the same in every language.
      ({ kind, field, text }) => kind !== "LABEL" || (field.startsWith("schedules.") && /\p{L}/u.test(text)),
    );
    return [...Map.groupBy(texts, ({ field }) => field)].flatMap(([field, written]) => {
      const { kind, claimId } = written[0]!;
      const has = written.map(({ locale }) => languageOf(locale));
      return wanted(field, document, context)
        .filter((locale) => !has.includes(languageOf(locale)))
        .map((locale) => {
          const [what, name] = [names[kind], languageName(locale)];
          const title = { en: `${what.en}: not in ${name.en}`, es: `${what.es}: falta en ${name.es}` };
          return { path: `${field}.${locale}`, claimId, evidence: {}, title, repair: null };
        });
    });
  },
};

const names: Record<ReadText["kind"], Words> = {
  DESCRIPTION: { en: "The description", es: "La descripción" },
  NOTE: { en: "The entry's note", es: "La nota de la entrada" },
  NOTICE: { en: "The notice", es: "El aviso" },
  LABEL: { en: "What the hours are for", es: "Para qué es el horario" },
};

const languageOf = (tag: string) => tag.toLowerCase().split("-")[0]!;

/** The languages of the pages on which it is read; those of the desk where they are not known. */
function wanted(field: string, { entries }: OrganizationDocument, { pageLocales }: RuleContext): string[] {
  const pages = field.startsWith("entries.") ? entries.filter(({ id }) => field.includes(id)) : entries;
  const known = pages.flatMap(({ country }) => pageLocales?.get(country) ?? []);
  return known.length > 0 ? [...new Set(known)] : [...locales];
}
