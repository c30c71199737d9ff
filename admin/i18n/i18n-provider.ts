import polyglot from "ra-i18n-polyglot";
import type { I18nProvider, TranslationMessages } from "react-admin";
import { currentLocale, type Locale } from "./locale.ts";
import { loadMessages, type Messages } from "./messages.ts";

/** react-admin's way to our texts, beginning in the person's language. */
export async function openI18n(): Promise<I18nProvider> {
  const initial = currentLocale();
  const first = await loadMessages(initial);
  document.documentElement.lang = initial;
  const provider = polyglot(
    (locale: string) =>
      locale === initial ? asTheirs(first) : loadMessages(locale as Locale).then(asTheirs),
    initial,
    [
      { locale: "en", name: "English" },
      { locale: "es", name: "Español" },
    ],
  );
  return {
    ...provider,
    async changeLocale(locale: string) {
      await provider.changeLocale(locale);
      document.documentElement.lang = locale;
    },
  };
}

const asTheirs = (messages: Messages) => messages as unknown as TranslationMessages;
