import type { Locale } from "../../locales.ts";
import type { OrganizationDocument } from "../../organizations/document.ts";
import { sayClaims } from "./say-claim.ts";

/** A letter that a person may send by hand. */
export interface MailDraft {
  to: string;
  locale: Locale;
  subject: string;
  body: string;
  url: string;
}

const words: Record<
  Locale,
  Record<"subject" | "hello" | "ask" | "answer" | "thanks" | "name", (name: string) => string>
> = {
  en: {
    subject: (name) => `Is this still right? ${name}`,
    hello: () => "Hello,",
    ask: (name) =>
      `We keep a directory of places that help migrants and refugees, and ${name} is in it. Is what we say still right?`,
    name: (name) => `- Name: ${name}`,
    answer: () =>
      "If all of it is right, please answer just that. If something has changed, write what is right. If you have closed, please tell us, too.",
    thanks: () => "Thank you. It spares somebody a closed door.",
  },
  es: {
    subject: (name) => `¿Sigue siendo correcto? ${name}`,
    hello: () => "Hola:",
    ask: (name) =>
      `Mantenemos un directorio de lugares que ayudan a personas migrantes y refugiadas, y ${name} está en él. ¿Sigue siendo correcto lo que decimos?`,
    name: (name) => `- Nombre: ${name}`,
    answer: () =>
      "Si todo es correcto, basta con que nos responda eso. Si algo cambió, escriba lo correcto. Si han cerrado, díganoslo también, por favor.",
    thanks: () => "Gracias. A alguien le ahorrará encontrar una puerta cerrada.",
  },
};

interface Drafted {
  /** As the public sees it: a mailbox may be read by others by now. */
  document: OrganizationDocument;
  to: string;
  locale: Locale;
}

/** A letter to an organization that asks whether its entry, as it is now, is right. Pure. */
export function mailDraft({ document, to, locale }: Drafted): MailDraft {
  const say = words[locale];
  const said = sayClaims(document);
  const line = ({ id }: { id: string }) => {
    const { label, value } = said.get(id)!;
    return `- ${label[locale]}: ${value[locale]}`;
  };
  const { locations, schedules, phones, emails, links, name } = document;
  const entry = [
    say.name(name),
    ...[...locations, ...schedules, ...phones, ...emails, ...links.filter(({ url }) => url !== null)].map(
      line,
    ),
  ].join("\n");
  const subject = say.subject(name);
  const body = [say.hello(name), say.ask(name), entry, say.answer(name), say.thanks(name)].join("\n\n");
  return { to, locale, subject, body, url: toUrl(to, subject, body) };
}

/** RFC 6068: lines end by CR LF there. */
function toUrl(to: string, subject: string, body: string): string {
  const encode = (text: string) => encodeURIComponent(text.replaceAll("\n", "\r\n"));
  return `mailto:${encodeURIComponent(to).replace("%40", "@")}?subject=${encode(subject)}&body=${encode(body)}`;
}
