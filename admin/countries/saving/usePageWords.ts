import { useCallback } from "react";
import { useLocale, useTranslate } from "react-admin";
import { useFormats } from "../../i18n/useFormats.ts";
import { languageName } from "../../organizations/form/fields/languages.ts";
import type { CountryForm, InstrumentEvent } from "../form/country-form.ts";
import { headingOf } from "../form/heading-of.ts";

/** The fields of a country page in words, by their lasting paths. */
export function usePageWords() {
  const translate = useTranslate();
  const desk = useLocale() ?? "en";
  const formats = useFormats();
  /** What a field is called; its item is looked for in these forms, the newest first. */
  const label = useCallback(
    (path: string, forms: readonly CountryForm[]): string => {
      const [first = "", id, field, locale] = path.split(".");
      const inLanguage = (says: string, tag: string | undefined) =>
        tag
          ? translate("countries.says.inLanguage", { what: says, language: languageName(tag, desk) })
          : says;
      if (first === "texts" || first === "instruments" || first === "links") {
        if (id === undefined) return translate(`countries.says.order.${first}`);
        const name = forms.map((form) => nameIn(form, first, id, desk)).find(Boolean);
        const item = translate(`countries.says.item.${first}`, {
          name: name ?? translate("countries.says.nameless"),
        });
        if (field === undefined) return item;
        return `${item}: ${inLanguage(translate(`countries.says.field.${field}`), locale)}`;
      }
      return inLanguage(translate(`countries.says.field.${first}`), id);
    },
    [translate, desk],
  );
  /** What a field says, in words; empty where it says nothing. */
  const value = useCallback(
    (path: string, said: unknown): string => {
      if (said === null || said === undefined || said === true) return "";
      if (path.endsWith(".events"))
        return (said as InstrumentEvent[])
          .map(
            ({ kind, date }) => `${translate(`countries.event.${kind}`)} ${date ? formats.date(date) : ""}`,
          )
          .join(", ");
      if (path.endsWith(".kind")) return translate(`countries.kind.${said as string}`);
      if (path === "sourceDate") return formats.date(String(said));
      return typeof said === "string" ? said : "";
    },
    [translate, formats],
  );
  return { label, value };
}

/** Whether a field's words are to be compared one by one. */
export const isProse = (path: string) => /\.(body|note)\./.test(path) || path.startsWith("description.");

function nameIn(form: CountryForm, list: "texts" | "instruments" | "links", id: string, desk: string) {
  if (list === "texts") {
    const part = form.texts.find((item) => item.id === id);
    return part && headingOf(part.heading, desk);
  }
  const item = form[list].find((one) => one.id === id);
  return item && headingOf("label" in item ? item.label : item.name, desk);
}
