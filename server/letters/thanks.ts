import type { Locale } from "../locales.ts";
import type { Letter } from "../mail/mailer.ts";
import { layLetter } from "./layout.ts";

export interface Thanks {
  locale: Locale;
  to: string;
  organizationName: string;
  /** Where the organization can be seen; null where there is no such page. */
  url: string | null;
}

const words = {
  en: ({ organizationName }: Thanks) => ({
    subject: `Thank you: ${organizationName}`,
    paragraphs: [
      "Hello,",
      `You told us about something in the entry of ${organizationName}. We have looked at it and put it right. Thank you: it will spare somebody a closed door.`,
    ],
    label: "See the entry",
    closing: ["You need not answer this letter."],
  }),
  es: ({ organizationName }: Thanks) => ({
    subject: `Gracias: ${organizationName}`,
    paragraphs: [
      "Hola:",
      `Usted nos avisó de algo en la ficha de ${organizationName}. Lo hemos revisado y corregido. Gracias: a alguien le ahorrará encontrar una puerta cerrada.`,
    ],
    label: "Ver la ficha",
    closing: ["No hace falta responder a esta carta."],
  }),
};

/** The letter to somebody whose proposal was accepted and who left an address. */
export function thanksLetter(thanks: Thanks): Letter {
  const { locale, to, url } = thanks;
  const { label, ...said } = words[locale](thanks);
  return layLetter({ locale, to, ...said, link: url === null ? undefined : { url, label } });
}
