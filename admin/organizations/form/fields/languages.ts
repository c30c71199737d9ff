import type { OrganizationForm, Texts } from "../organization-form.ts";

/** Scripts that are written from right to left. */
const rightToLeft = new Set(["Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg"]);

/** In which direction a language is written, by the script that it is usually written in. */
export function directionOf(locale: string): "rtl" | "ltr" {
  try {
    return rightToLeft.has(new Intl.Locale(locale).maximize().script ?? "") ? "rtl" : "ltr";
  } catch {
    return "ltr";
  }
}

/** Languages of peoples on the road whose names many browsers leave out, in English and Spanish. */
const rarer: Record<string, [en: string, es: string]> = {
  cak: ["Kaqchikel", "Cakchiquel"],
  kek: ["Qʼeqchiʼ", "Quekchí"],
  kjb: ["Qʼanjobʼal", "Kanjobal"],
  mam: ["Mam", "Mam"],
  nah: ["Nahuatl", "Náhuatl"],
  quc: ["Kʼicheʼ", "Quiché"],
  tzh: ["Tzeltal", "Tseltal"],
  tzo: ["Tzotzil", "Tsotsil"],
  yua: ["Yucatec Maya", "Maya yucateco"],
};

/** What a language is called in the language of the desk; its tag where nobody has a name for it. */
export function languageName(locale: string, desk: string): string {
  const name = rarer[locale]?.[desk === "es" ? 1 : 0] ?? nameIn(desk, locale);
  return name ? name.charAt(0).toLocaleUpperCase(desk) + name.slice(1) : locale;
}

/** What a language calls itself, such as “العربية”; empty where that is not known. */
export function ownName(locale: string): string {
  // A browser that does not know the language would answer in another one.
  const name = isSupported(locale) && nameIn(locale, locale);
  return name ? name.charAt(0).toLocaleUpperCase(locale) + name.slice(1) : "";
}

function isSupported(locale: string): boolean {
  return isLanguageTag(locale) && Intl.DisplayNames.supportedLocalesOf(locale).length > 0;
}

function nameIn(desk: string, locale: string): string | undefined {
  try {
    return new Intl.DisplayNames([desk], { type: "language", fallback: "none" }).of(locale);
  } catch {
    return undefined;
  }
}

/** Whether it is a language tag (BCP 47) in its usual writing. */
export function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}

/** Languages in which people on the road speak and read, and the desk's own. */
export const knownLanguages: readonly string[] =
  "en es fr ht pt ar fa ps uk ru zh so ti am ur bn vi quc nah mam kek yua kjb cak qu ay gn de el hi hu it ja ko ku ckb lt ln mn my ne om pa pl pt-BR ro rw sn sr sw ta te tr tzh tzo uz wo yo zh-Hant".split(
    " ",
  );

/** Every language in which something stands in the form, the descriptions' first, in their order. */
export function languagesOf(form: OrganizationForm): string[] {
  const found = new Set<string>();
  mapTexts(form, (texts) => {
    for (const locale of Object.keys(texts)) found.add(locale);
    return texts;
  });
  return [...found];
}

/** What the form says in one language, by where it stands. */
export function textsIn(form: OrganizationForm, locale: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  mapTexts(form, (texts, place) => {
    if (texts[locale]?.trim()) found.set(place, texts[locale]);
    return texts;
  });
  return found;
}

/** The form without anything in one language. */
export function withoutLanguage(form: OrganizationForm, locale: string): OrganizationForm {
  return mapTexts(form, ({ [locale]: _, ...texts }) => texts);
}

/** The form with what it said in one language, where it says nothing in it now. */
export function withTexts(
  form: OrganizationForm,
  locale: string,
  said: ReadonlyMap<string, string>,
): OrganizationForm {
  return mapTexts(form, (texts, place) => {
    const text = said.get(place);
    return text === undefined || texts[locale]?.trim() ? texts : { ...texts, [locale]: text };
  });
}

/** The form with all its localized texts changed; the place of each is told by the id of its item. */
function mapTexts(form: OrganizationForm, change: (texts: Texts, place: string) => Texts): OrganizationForm {
  const labelled = <Item extends { id: string; label: Texts }>(items: Item[]) =>
    items.map((item) => ({ ...item, label: change(item.label, item.id) }));
  return {
    ...form,
    descriptions: change(form.descriptions, "descriptions"),
    notices: form.notices.map((notice) => ({ ...notice, text: change(notice.text, notice.id) })),
    entries: form.entries.map((entry) => ({ ...entry, note: change(entry.note, entry.id) })),
    phones: labelled(form.phones),
    emails: labelled(form.emails),
    links: labelled(form.links),
    schedules: labelled(form.schedules),
  };
}
