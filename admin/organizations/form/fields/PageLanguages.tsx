import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import { useLocale } from "react-admin";
import { useFormContext, useWatch } from "react-hook-form";
import { locales } from "../../../i18n/locale.ts";
import type { OrganizationForm } from "../organization-form.ts";
import { languagesOf } from "./languages.ts";

export interface PageLanguages {
  /** All languages of the page, those of the desk first. */
  languages: string[];
  /** The two that stand beside each other; one where there is no other. */
  shown: string[];
  /** Puts a language on one of the sides. */
  show(side: 0 | 1, locale: string): void;
  /** Adds a language to the page, and shows it on the second side. */
  add(locale: string): void;
  /** Takes a language off the page's list; its texts are the caller's to remove. */
  forget(locale: string): void;
}

const Context = createContext<PageLanguages | null>(null);

/** Knows in which languages the page is written, and which of them one is looking at. */
export function PageLanguagesProvider({ children }: { children: ReactNode }) {
  const desk = useLocale() ?? "en";
  const { control, getValues } = useFormContext<OrganizationForm>();
  const written = useWatch({
    control,
    name: "descriptions",
    compute: (texts) => Object.keys(texts).join(" "),
  });
  const [added, setAdded] = useState<string[]>(() => {
    const there = languagesOf(getValues());
    // A new page begins in the language of whoever writes it, beside the desk's other one.
    return there.length > 0 ? there : [desk, desk === "es" ? "en" : "es"];
  });
  const [wanted, setWanted] = useState<(string | undefined)[]>([]);
  const value = useMemo(() => {
    const known = new Set([...written.split(" ").filter(Boolean), ...added]);
    // What one reads oneself comes first, then the desk's other language.
    const languages = [...new Set([desk, ...locales, ...known])].filter((locale) => known.has(locale));
    const first = languages.find((locale) => locale === wanted[0]) ?? languages[0];
    const second =
      languages.find((locale) => locale === wanted[1] && locale !== first) ??
      languages.find((locale) => locale !== first);
    return {
      languages,
      shown: [first, second].filter((locale) => locale !== undefined),
      // A language that stands on the other side already changes places with it.
      show: (side: 0 | 1, locale: string) =>
        setWanted(
          side === 0
            ? [locale, locale === second ? first : second]
            : [locale === first ? second : first, locale],
        ),
      add: (locale: string) => {
        setAdded((before) => [...before.filter((other) => other !== locale), locale]);
        setWanted([first, locale]);
      },
      forget: (locale: string) => setAdded((before) => before.filter((other) => other !== locale)),
    };
  }, [desk, written, added, wanted]);
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

/** The languages of the page. */
export function usePageLanguages(): PageLanguages {
  const languages = useContext(Context);
  if (!languages) throw new Error("This stands inside an organization's form only.");
  return languages;
}
