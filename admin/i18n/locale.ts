/** The languages of the desk. */
export const locales = ["en", "es"] as const;
export type Locale = (typeof locales)[number];

/** What was chosen in this browser, and the own language of whoever signed in here last. */
const chosen = "posada.locale";
const own = "posada.locale.own";

/**
 * The language of the desk in this browser: what was chosen here, else the person's own, else what the browser asks
 * for, else English.
 */
export function currentLocale(): Locale {
  const kept = [localStorage.getItem(chosen) ?? "", localStorage.getItem(own) ?? ""];
  const wanted = [...kept, ...browserTags()].map((tag) => tag.toLowerCase().split("-")[0]);
  return wanted.flatMap((tag) => locales.find((locale) => locale === tag) ?? [])[0] ?? "en";
}

/** The languages that the browser asks for, as proper tags: on some systems a tag carries more, as `en-US@posix` does. */
export function browserTags(): string[] {
  return navigator.languages.map((tag) => tag.split("@")[0]!).filter(Boolean);
}

/** Keeps the choice of a language in this browser. */
export function chooseLocale(locale: Locale): void {
  localStorage.setItem(chosen, locale);
}

/** Keeps the person's own language, which speaks where none is chosen. */
export function keepOwnLocale(locale: string): void {
  localStorage.setItem(own, locale);
}

/** Forgets what was chosen in this browser: the person's own language speaks again. */
export function forgetChosenLocale(): void {
  localStorage.removeItem(chosen);
}
