import { useMemo } from "react";
import { useLocale, useTranslate } from "react-admin";
import { useFormats } from "../../i18n/useFormats.ts";
import type { Say } from "../changes/path-words.ts";
import { useChoices } from "../form/useChoices.ts";

/** What it takes to tell of fields in the language of the desk, also outside of a form. */
export function useSay(): Say {
  const translate = useTranslate();
  const locale = useLocale() ?? "en";
  const { date } = useFormats();
  const { sections, helps, audiences } = useChoices();
  return useMemo(() => {
    const names = new Map([...sections, ...helps, ...audiences].map(({ value, label }) => [value, label]));
    return { locale, translate, date, nameOf: (slug) => names.get(slug) ?? slug };
  }, [translate, locale, date, sections, helps, audiences]);
}
