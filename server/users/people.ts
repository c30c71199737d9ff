import type { FieldProblem } from "../errors.ts";
import { locales, type Words } from "../locales.ts";

/** What somebody says about a person; each may be left out where it stays as it is. */
export interface PersonInput {
  email?: string | null;
  name?: string | null;
  countries?: readonly string[] | null;
  locale?: string | null;
}

const longestEmail = 254;
const longestName = 100;
/** Control characters, and those that turn the direction of a text around. */
const unseen = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;

/** An address as it is kept: one person has one, however it is typed. */
export function normalizeEmail(email: string): string {
  return email.trim().normalize("NFC").toLowerCase();
}

/** A name as it is kept. */
export function normalizeName(name: string): string {
  return name.normalize("NFC").replace(/\s+/g, " ").trim();
}

/** What is wrong with what was said about a person, at its path. */
export function checkPerson({ email, name, countries, locale }: PersonInput): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const say = (path: string, message: Words) => problems.push({ path, message });
  if (email != null && (unseen.test(email.trim()) || !isEmail(normalizeEmail(email))))
    say("email", {
      en: "This is not an email address; it is written like ana@example.org.",
      es: "Esto no es un correo electrónico; se escribe así: ana@example.org.",
    });
  if (name != null) {
    const { length } = normalizeName(name);
    if (length === 0 || length > longestName || unseen.test(normalizeName(name)))
      say("name", {
        en: `Give a name of 1 to ${longestName} visible characters.`,
        es: `Escribe un nombre de 1 a ${longestName} caracteres visibles.`,
      });
  }
  for (const [index, code] of (countries ?? []).entries())
    if (!/^[A-Z]{2}$/.test(code))
      say(`countries[${index}]`, {
        en: "This is not a country code; it is written like MX (ISO 3166-1 alpha-2).",
        es: "Esto no es un código de país; se escribe así: MX (ISO 3166-1 alfa-2).",
      });
  if (locale != null && !locales.some((known) => known === locale))
    say("locale", {
      en: `Give one of ${locales.join(", ")}.`,
      es: `Elige uno de estos: ${locales.join(", ")}.`,
    });
  return problems;
}

function isEmail(text: string): boolean {
  return text.length <= longestEmail && /^[^\s@<>()[\],;:"\\]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text);
}
