import type { OrganizationDocument } from "../organizations/document.ts";
import type { Repair } from "./finding.ts";
import { languageName } from "./language-name.ts";
import { otherLanguage } from "./read-language.ts";
import type { ReadText } from "./texts-of.ts";

/** The description under its own language; with the one that stands there, where that is in this one's. */
export function moveDescription(
  { descriptions }: OrganizationDocument,
  { locale, text }: ReadText,
  to: string,
): Repair | null {
  const there = descriptions.find((other) => other.locale.toLowerCase().split("-")[0] === to);
  const [from, name] = [languageName(locale), languageName(to)];
  if (!there) {
    const moved = {
      locale: to,
      body: text,
      editedAt: descriptions.find((one) => one.locale === locale)!.editedAt,
    };
    return {
      says: { en: `Put it under ${name.en}`, es: `Ponerlo en ${name.es}` },
      changes: [
        { path: `descriptions.${locale}`, to: null },
        { path: `descriptions.${to}`, to: moved },
      ],
    };
  }
  const reading = otherLanguage(there.body, there.locale);
  if (!reading || !("language" in reading) || reading.language !== locale.toLowerCase().split("-")[0])
    return null;
  return {
    says: { en: `Exchange ${from.en} and ${name.en}`, es: `Intercambiar ${from.es} y ${name.es}` },
    changes: [
      { path: `descriptions.${locale}.body`, to: there.body },
      { path: `descriptions.${there.locale}.body`, to: text },
    ],
  };
}
