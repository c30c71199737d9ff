import { fail } from "../errors.ts";
import { builder } from "./builder.ts";

/** A text in one language. */
export interface LocalizedText {
  locale: string;
  text: string;
}

export const LocalizedTextRef = builder.objectRef<LocalizedText>("LocalizedText").implement({
  description: "A text in one language; a localized field is a list of them, one for each language.",
  fields: (t) => ({
    locale: t.exposeString("locale", { description: "Language tag (BCP 47), such as `es`." }),
    text: t.exposeString("text", { description: "Plain text." }),
  }),
});

export const LocalizedTextInput = builder.inputType("LocalizedTextInput", {
  description: "A text in one language. A list says all languages there are; one left out has no text.",
  fields: (t) => ({
    locale: t.string({ required: true, description: "Language tag (BCP 47), such as `es`." }),
    text: t.string({ required: true, description: "Plain text." }),
  }),
});

/**
 * Texts by language from their list; none for null. Fails with BAD_INPUT at `path` when a language comes twice.
 */
export function toLocalized(
  texts: readonly LocalizedText[] | null | undefined,
  path = "",
): Record<string, string> {
  const seen = new Set<string>();
  for (const [index, { locale }] of (texts ?? []).entries()) {
    if (seen.has(locale))
      fail("BAD_INPUT", undefined, [
        {
          path: `${path}[${index}].locale`,
          message: {
            en: `${locale} comes twice; give each language once.`,
            es: `${locale} aparece dos veces; indica cada idioma una sola vez.`,
          },
        },
      ]);
    seen.add(locale);
  }
  return Object.fromEntries((texts ?? []).map(({ locale, text }) => [locale, text]));
}

/** The list of texts by language, in the order in which they are kept. */
export function fromLocalized(map: Readonly<Record<string, string>>): LocalizedText[] {
  return Object.entries(map).map(([locale, text]) => ({ locale, text }));
}
