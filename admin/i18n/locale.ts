/** The languages of the desk. */
export const locales = ["en", "es"] as const;
export type Locale = (typeof locales)[number];

const key = "posada.locale";

/** The language of the desk in this browser: the person's choice, else what the browser asks for, else English. */
export function currentLocale(): Locale {
  const chosen = localStorage.getItem(key);
  const wanted = [chosen ?? "", ...navigator.languages].map((tag) => tag.toLowerCase().split("-")[0]);
  return wanted.flatMap((tag) => locales.find((locale) => locale === tag) ?? [])[0] ?? "en";
}

/** Keeps the person's choice of language in this browser. */
export function keepLocale(locale: string): void {
  localStorage.setItem(key, locale);
}
