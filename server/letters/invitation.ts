import type { Locale } from "../locales.ts";
import type { Letter } from "../mail/mailer.ts";
import { layLetter } from "./layout.ts";

export interface Invitation {
  locale: Locale;
  to: string;
  /** Who is invited. */
  name: string;
  /** Who invites. */
  from: string;
  url: string;
  /** How long the link works. */
  days: number;
}

const words = {
  en: ({ name, from, days }: Invitation) => ({
    subject: "Your invitation to Posada",
    paragraphs: [
      `Hello ${name},`,
      `${from} invites you to help keep a directory of organizations that help refugees and migrants.`,
    ],
    label: "Choose your password",
    closing: [
      `The link works once, for ${days} days. Afterwards, ask for another invitation.`,
      "If you do not know what this is about, do nothing: without the link nobody gets in.",
    ],
  }),
  es: ({ name, from, days }: Invitation) => ({
    subject: "Su invitación a Posada",
    paragraphs: [
      `Hola, ${name}:`,
      `${from} le invita a mantener un directorio de organizaciones que ayudan a personas refugiadas y migrantes.`,
    ],
    label: "Elija su contraseña",
    closing: [
      `El enlace sirve una sola vez, durante ${days} días. Después, pida otra invitación.`,
      "Si no sabe de qué se trata, no haga nada: sin el enlace nadie puede entrar.",
    ],
  }),
};

/** The letter with which somebody is let in for the first time. */
export function invitationLetter(invitation: Invitation): Letter {
  const { locale, to, url } = invitation;
  const { label, ...said } = words[locale](invitation);
  return layLetter({ locale, to, ...said, link: { url, label } });
}
