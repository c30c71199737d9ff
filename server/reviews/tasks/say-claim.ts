import { inEach, type Locale, type Words } from "../../locales.ts";
import type {
  Contact,
  Localized,
  Location,
  OrganizationDocument,
  Phone,
  PhoneType,
  Schedule,
} from "../../organizations/document.ts";
import { sayDays } from "../../organizations/say-days.ts";

/** A claim in words: what it is of, and what the entry says. */
export interface SaidClaim {
  label: Words;
  value: Words;
  /** The organization's own word for it, such as a desk or a building; null where it has none. */
  own: Words | null;
}

type Said = PhoneType | "PRESENCE" | "ADDRESS" | "EMAIL" | "LINK" | "SCHEDULE" | "CONTACT";

const words: Record<Locale, Record<Said, string>> = {
  en: {
    PRESENCE: "They are there, and help",
    ADDRESS: "Address",
    VOICE: "Phone",
    FAX: "Fax",
    CELL: "Cell phone",
    TEXT: "Text messages",
    WHATSAPP: "WhatsApp",
    TOLL_FREE: "Toll-free phone",
    HOTLINE: "Hotline",
    EMAIL: "Mailbox",
    LINK: "Web page",
    SCHEDULE: "Hours",
    CONTACT: "Person",
  },
  es: {
    PRESENCE: "Están ahí, y ayudan",
    ADDRESS: "Dirección",
    VOICE: "Teléfono",
    FAX: "Fax",
    CELL: "Celular",
    TEXT: "Mensajes de texto",
    WHATSAPP: "WhatsApp",
    TOLL_FREE: "Teléfono gratuito",
    HOTLINE: "Línea de ayuda",
    EMAIL: "Correo",
    LINK: "Página web",
    SCHEDULE: "Horario",
    CONTACT: "Persona",
  },
};

/** Every claim of a document in words, by its id. Pure. */
export function sayClaims(document: OrganizationDocument): Map<string, SaidClaim> {
  const claim = (id: string, kind: Said, value: string | Words, label: Localized = {}) => {
    const own = ownWords(label);
    const said: SaidClaim = {
      label: inEach((locale) => [words[locale][kind], own?.[locale]].filter(Boolean).join(": ")),
      value: typeof value === "string" ? inEach(() => value) : value,
      own,
    };
    return [id, said] as const;
  };
  return new Map([
    claim(document.presence.id, "PRESENCE", document.name),
    ...document.locations.map((at) =>
      claim(at.id, "ADDRESS", sayAddress(at), at.name ? { en: at.name } : {}),
    ),
    ...document.phones.map((phone) => claim(phone.id, phone.type, sayPhone(phone), phone.label)),
    ...document.emails.map((email) =>
      claim(email.id, "EMAIL", email.address ?? email.asPublished, email.label),
    ),
    ...document.links.map((link) => claim(link.id, "LINK", link.url ?? link.asPublished ?? "", link.label)),
    ...document.schedules.map((hours) =>
      claim(
        hours.id,
        "SCHEDULE",
        inEach((locale) => sayHours(hours, locale)),
        hours.label,
      ),
    ),
    ...document.contacts.map((person) => claim(person.id, "CONTACT", sayPerson(person))),
  ]);
}

/** A label in each of our languages, borrowed from another where it has none. */
function ownWords(label: Localized): Words | null {
  const [any] = Object.values(label);
  return any === undefined ? null : inEach((locale) => label[locale] ?? any);
}

/** An address in one line. Pure. */
export function sayAddress(at: Location): string {
  const parts = [at.address1, at.address2, at.postalCode, at.city, at.state].filter(Boolean);
  return parts.length > 0 ? parts.join(", ") : (at.asPublished ?? at.country ?? "");
}

/** A number as it is printed, with its extension. Pure. */
export function sayPhone({ asPublished, extension }: Phone): string {
  return extension && !asPublished.includes(extension) ? `${asPublished} ext. ${extension}` : asPublished;
}

function sayPerson({ name, role }: Contact): string {
  return role ? `${name}, ${role}` : name;
}

/** Opening times in one line, such as "Mon–Fri 09:00–17:00". Pure. */
export function sayHours({ days, opens, closes }: Schedule, locale: Locale): string {
  return `${sayDays(days, locale)} ${opens}–${closes}`;
}
