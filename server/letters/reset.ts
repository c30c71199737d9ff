import type { Locale } from "../locales.ts";
import type { Letter } from "../mail/mailer.ts";
import { layLetter } from "./layout.ts";

export interface Reset {
  locale: Locale;
  to: string;
  name: string;
  url: string;
}

const words = {
  en: ({ name }: Reset) => ({
    subject: "A new password for Posada",
    paragraphs: [`Hello ${name},`, "Somebody, we hope you, asked for a new password for your account."],
    label: "Choose a new password",
    closing: [
      "The link works once, for one hour. With the new password you are signed out everywhere.",
      "If it was not you, do nothing: your password stays as it is.",
    ],
  }),
  es: ({ name }: Reset) => ({
    subject: "Una nueva contraseña para Posada",
    paragraphs: [
      `Hola, ${name}:`,
      "Alguien, esperamos que usted, pidió una nueva contraseña para su cuenta.",
    ],
    label: "Elija una nueva contraseña",
    closing: [
      "El enlace sirve una sola vez, durante una hora. Con la nueva contraseña se cierran todas sus sesiones.",
      "Si no fue usted, no haga nada: su contraseña queda como está.",
    ],
  }),
};

/** The letter for somebody who forgot the password. */
export function resetLetter(reset: Reset): Letter {
  const { locale, to, url } = reset;
  const { label, ...said } = words[locale](reset);
  return layLetter({ locale, to, ...said, link: { url, label } });
}
