import { useLocale } from "react-admin";
import { type Formats, makeFormats } from "./formats.ts";
import type { Locale } from "./locale.ts";

const made = new Map<string, Formats>();

/** Dates, times ago and numbers in the language of the desk. The same object for the same language. */
export function useFormats(): Formats {
  const locale = useLocale();
  const formats = made.get(locale) ?? makeFormats(locale as Locale);
  made.set(locale, formats);
  return formats;
}
