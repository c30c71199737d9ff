import { sayDate } from "../dates.ts";
import type { Locale } from "../locales.ts";
import type { Letter } from "../mail/mailer.ts";
import { layLetter } from "./layout.ts";

/** The first of a month; once more to the same mailbox; to another one. */
type ConfirmationKind = "FIRST" | "REMINDER" | "SECOND_ADDRESS";

/** One organization that a letter asks about: its name, and line by line what the directory says of it. */
export interface AskedEntry {
  title: string;
  lines: string[];
}

export interface Confirmation {
  kind: ConfirmationKind;
  locale: Locale;
  to: string;
  /** At least one. */
  entries: AskedEntry[];
  url: string;
  /** The last day on which the link works (YYYY-MM-DD). */
  until: string;
}

const words = {
  en: ({ kind, entries, until }: Confirmation) => {
    const [name, one] = [entries[0]!.title, entries.length === 1];
    const intro: Record<ConfirmationKind, string> = {
      FIRST: `Posada is a directory of organizations that help refugees and migrants. People read it to know where to go and whom to call. ${
        one
          ? `${name} is listed in it, and gives this mailbox.`
          : `${entries.length} organizations listed in it give this mailbox.`
      }`,
      REMINDER: `Some weeks ago we asked you about what Posada, a directory of organizations that help refugees and migrants, says about ${
        one ? name : `${entries.length} organizations that give this mailbox`
      }. We have had no answer yet, and would not like to send people the wrong way.`,
      SECOND_ADDRESS: `Posada is a directory of organizations that help refugees and migrants. We wrote to another mailbox about ${
        one ? name : `${entries.length} organizations`
      }, and nobody answered; so we ask here, where the directory says that you can be reached, too.`,
    };
    return {
      subject: `${kind === "REMINDER" ? "Once more: is" : "Is"} this still right? ${name}${one ? "" : ` and ${entries.length - 1} more`}`,
      paragraphs: [
        "Hello,",
        intro[kind],
        `Would you look whether it still holds, so that nobody stands in front of a closed door? This is what it says about ${one ? "you" : "them"} today:`,
      ],
      label: "Confirm or correct it",
      closing: [
        `Behind the link you say what is right and what has changed, or that you have closed. It takes a few minutes and needs no account or password. Opening it changes nothing. It works until ${sayDate(until, "en")}; please do not pass it on.`,
        "We write once a month at most, and only when something has to be checked. If you would rather have no letters from us, say so on the same page, and we stop.",
        "You can also simply answer this letter: a person who keeps the directory reads it. Thank you for your work.",
      ],
    };
  },
  es: ({ kind, entries, until }: Confirmation) => {
    const [name, one] = [entries[0]!.title, entries.length === 1];
    const intro: Record<ConfirmationKind, string> = {
      FIRST: `Posada es un directorio de organizaciones que ayudan a personas refugiadas y migrantes. La gente lo consulta para saber adónde ir y a quién llamar. ${
        one
          ? `${name} figura en él, con este correo.`
          : `${entries.length} organizaciones que figuran en él dan este correo.`
      }`,
      REMINDER: `Hace unas semanas le preguntamos por lo que Posada, un directorio de organizaciones que ayudan a personas refugiadas y migrantes, dice de ${
        one ? name : `${entries.length} organizaciones que dan este correo`
      }. Todavía no tenemos respuesta, y no quisiéramos mandar a nadie por mal camino.`,
      SECOND_ADDRESS: `Posada es un directorio de organizaciones que ayudan a personas refugiadas y migrantes. Escribimos a otro correo sobre ${
        one ? name : `${entries.length} organizaciones`
      }, y nadie respondió; por eso preguntamos aquí, donde el directorio dice que también se puede encontrar.`,
    };
    return {
      subject: `${kind === "REMINDER" ? "Una vez más: ¿sigue" : "¿Sigue"} siendo correcto? ${name}${one ? "" : ` y ${entries.length - 1} más`}`,
      paragraphs: [
        "Hola:",
        intro[kind],
        `¿Podría mirar si sigue siendo correcto, para que nadie encuentre una puerta cerrada? Esto es lo que hoy dice de ${one ? "ustedes" : "ellas"}:`,
      ],
      label: "Confirmar o corregir",
      closing: [
        `En el enlace usted dice qué es correcto y qué ha cambiado, o que han cerrado. Toma unos minutos y no necesita cuenta ni contraseña. Abrirlo no cambia nada. Sirve hasta el ${sayDate(until, "es")}; por favor, no lo comparta.`,
        "Escribimos como máximo una vez al mes, y solo cuando hay algo que comprobar. Si prefiere no recibir cartas nuestras, dígalo en la misma página, y no escribiremos más.",
        "También puede simplemente responder a esta carta: la lee una persona que mantiene el directorio. Gracias por su trabajo.",
      ],
    };
  },
};

/** The letter that asks whether what the directory says of one organization or several still holds. */
export function confirmationLetter(confirmation: Confirmation): Letter {
  const { locale, to, url, entries } = confirmation;
  const { label, ...said } = words[locale](confirmation);
  return layLetter({ locale, to, ...said, lists: entries, link: { url, label } });
}
