import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from "react";
import { I18nContext, type I18nProvider, useNotify } from "react-admin";
import { chooseLocale, currentLocale, forgetChosenLocale, keepOwnLocale, type Locale } from "./locale.ts";

interface Language {
  /** Has the desk speak this language in this browser, whoever signs in. */
  choose(locale: Locale): Promise<void>;
  /** Tells what the person's own language is: it speaks where none was chosen here. `again` forgets what was. */
  own(locale: string, options?: { again?: boolean }): Promise<void>;
}

const Context = createContext<Language | null>(null);

/**
 * The language of the desk for all below. A change says everything anew where it stands; react-admin's own way would
 * build the page anew, and lose what is typed in it.
 */
export function LanguageProvider({ i18n, children }: { i18n: I18nProvider; children: ReactNode }) {
  const notify = useNotify();
  const [provider, setProvider] = useState(i18n);
  const speak = useCallback(async () => {
    const locale = currentLocale();
    if (i18n.getLocale() === locale) return;
    try {
      await i18n.changeLocale(locale);
      setProvider({ ...i18n });
    } catch {
      // The texts are a file, and the network is away; the choice is kept for the next time.
      notify("ra.notification.i18n_error", { type: "error" });
    }
  }, [i18n, notify]);
  const language = useMemo<Language>(
    () => ({
      choose(locale) {
        chooseLocale(locale);
        return speak();
      },
      own(locale, { again = false } = {}) {
        keepOwnLocale(locale);
        if (again) forgetChosenLocale();
        return speak();
      },
    }),
    [speak],
  );
  return (
    <I18nContext.Provider value={provider}>
      <Context.Provider value={language}>{children}</Context.Provider>
    </I18nContext.Provider>
  );
}

/** Changes the language of the desk. */
export function useLanguage(): Language {
  return useContext(Context)!;
}
