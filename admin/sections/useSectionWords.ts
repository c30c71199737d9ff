import { useCallback } from "react";
import { useLocale, useTranslate } from "react-admin";
import { languageName } from "../organizations/form/fields/languages.ts";

/** The fields of a section in words, by their paths. */
export function useSectionWords() {
  const translate = useTranslate();
  const desk = useLocale() ?? "en";
  const label = useCallback(
    (path: string): string => {
      const [field = "", locale] = path.split(".");
      const what = translate(`countries.says.field.${field}`);
      return locale
        ? translate("countries.says.inLanguage", { what, language: languageName(locale, desk) })
        : what;
    },
    [translate, desk],
  );
  const value = useCallback((_: string, said: unknown) => (typeof said === "string" ? said : ""), []);
  return { label, value };
}
