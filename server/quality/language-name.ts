import { inEach, type Locale, type Words } from "../locales.ts";

const namesIn = (locale: Locale) => new Intl.DisplayNames([locale], { type: "language" });
const names = { en: namesIn("en"), es: namesIn("es") };

/** What a language is called, by its tag; the tag itself where it is none. */
export function languageName(tag: string): Words {
  return inEach((locale) => {
    try {
      return names[locale].of(tag) ?? tag;
    } catch {
      return tag;
    }
  });
}
