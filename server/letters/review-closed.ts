import { sayNumber, sayShare } from "../charts/frame.ts";
import { sayDate } from "../dates.ts";
import type { Locale } from "../locales.ts";
import type { Letter } from "../mail/mailer.ts";
import { layLetter } from "./layout.ts";

export interface ReviewClosed {
  locale: Locale;
  to: string;
  name: string;
  /** Such as 2026-12. */
  month: string;
  figures: {
    planned: number;
    reached: number;
    checks: number;
    changed: number;
    lettersSent: number;
    lettersAnswered: number;
    /** Of the organizations, those that stand verified: 0 to 1; null where there are none. */
    verified: number | null;
  };
  url: string;
}

type Said = Record<keyof ReviewClosed["figures"] | "name" | "month", string>;

const words = {
  en: (say: Said) => ({
    subject: `The review of ${say.month} is closed`,
    paragraphs: [
      `Hello ${say.name},`,
      `The review of ${say.month} is closed. The main numbers:`,
      `Planned tasks that were reached: ${say.reached} of ${say.planned}.`,
      `Checks: ${say.checks}. That found something wrong, or put it right: ${say.changed}.`,
      `Letters that were answered: ${say.lettersAnswered} of ${say.lettersSent}.`,
      `Organizations that stand verified: ${say.verified}.`,
    ],
    label: "See the whole report",
    closing: ["These numbers stay as they are, and the report stays where it is."],
  }),
  es: (say: Said) => ({
    subject: `La revisión de ${say.month} está cerrada`,
    paragraphs: [
      `Hola, ${say.name}:`,
      `La revisión de ${say.month} está cerrada. Las cifras principales:`,
      `Tareas previstas que se atendieron: ${say.reached} de ${say.planned}.`,
      `Comprobaciones: ${say.checks}. Encontraron algo mal, o lo corrigieron: ${say.changed}.`,
      `Cartas contestadas: ${say.lettersAnswered} de ${say.lettersSent}.`,
      `Organizaciones verificadas: ${say.verified}.`,
    ],
    label: "Ver el informe completo",
    closing: ["Estas cifras ya no cambian, y el informe se queda donde está."],
  }),
};

/** The letter to an admin with what came of a month's review. */
export function reviewClosedLetter({ locale, to, name, month, figures, url }: ReviewClosed): Letter {
  const { verified, ...counts } = figures;
  const said = Object.entries(counts).map(([key, count]) => [key, sayNumber(count, locale)]);
  const { label, ...text } = words[locale]({
    ...(Object.fromEntries(said) as Record<keyof typeof counts, string>),
    name,
    month: sayDate(month, locale),
    verified: verified === null ? "–" : sayShare(verified, locale),
  });
  return layLetter({ locale, to, ...text, link: { url, label } });
}
