/** The languages in which Posada writes to the people who work with it. */
export const locales = ["en", "es"] as const;
export type Locale = (typeof locales)[number];

/** Something said in each of them. */
export type Words = Readonly<Record<Locale, string>>;

/** Says something in each language. */
export function inEach(say: (locale: Locale) => string): Words {
  return { en: say("en"), es: say("es") };
}

/** What was said, in one language; what only operators read is in English alone. */
export function inLanguage(said: Words | string, locale: Locale): string {
  return typeof said === "string" ? said : said[locale];
}

/** The language by its tag; English where we do not write it. */
export function toLocale(tag: string | null | undefined): Locale {
  return locales.find((locale) => locale === tag?.toLowerCase().split("-")[0]) ?? "en";
}

/** The language a browser asks for by `Accept-Language`; English where it asks for none of ours. */
export function acceptedLocale(header: string | undefined): Locale {
  const wanted = (header ?? "").split(",").map((part) => {
    const [tag = "", quality] = part.trim().split(/\s*;\s*q=/i);
    return {
      tag: tag.toLowerCase().split("-")[0],
      quality: quality === undefined ? 1 : Number(quality) || 0,
    };
  });
  const ours = wanted.filter(({ tag, quality }) => quality > 0 && locales.some((locale) => locale === tag));
  return toLocale(ours.sort((one, other) => other.quality - one.quality)[0]?.tag);
}
