import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import { useLocale } from "react-admin";
import type { CountrySaving } from "../saving/useCountrySaving.ts";
import { languagesOf } from "./country-form.ts";

interface Editing extends Pick<CountrySaving, "change" | "errors"> {
  readOnly: boolean;
  /** All languages of the page, and the one or two that stand beside each other. */
  languages: string[];
  shown: string[];
  show(side: 0 | 1, locale: string): void;
  addLanguage(locale: string): void;
}

const Context = createContext<Editing | null>(null);

/** What the fields of a country page need to know of each other. */
export function CountryProvider({
  saving: { form, change, errors, base },
  children,
}: {
  saving: CountrySaving;
  children: ReactNode;
}) {
  const desk = useLocale() ?? "en";
  const readOnly = !base.country.may.includes("save");
  const written = languagesOf(form).join(" ");
  const [added, setAdded] = useState(() => (written ? [] : [desk, desk === "es" ? "en" : "es"]));
  const [wanted, setWanted] = useState<(string | undefined)[]>([]);
  const value = useMemo(() => {
    const languages = [...new Set([...written.split(" ").filter(Boolean), ...added])];
    const first = languages.find((locale) => locale === wanted[0]) ?? languages[0];
    const others = languages.filter((locale) => locale !== first);
    const second = others.find((locale) => locale === wanted[1]) ?? others[0];
    return {
      change,
      errors,
      readOnly,
      languages,
      shown: [first, second].filter((locale) => locale !== undefined),
      // A language that stands on the other side already changes places with it.
      show: (side: 0 | 1, locale: string) =>
        setWanted(
          side === 0
            ? [locale, locale === second ? first : second]
            : [locale === first ? second : first, locale],
        ),
      addLanguage: (locale: string) => {
        setAdded((before) => [...before, locale]);
        setWanted([first, locale]);
      },
    };
  }, [change, errors, readOnly, written, added, wanted]);
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

export function useCountryForm(): Editing {
  const editing = useContext(Context);
  if (!editing) throw new Error("This stands inside a country page's form only.");
  return editing;
}
