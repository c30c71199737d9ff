import { sayDate } from "../dates.ts";
import { inEach, type Locale, type Words } from "../locales.ts";
import { kindOf } from "../quality/kinds.ts";
import type { Evidence, ReasonCode, TaskReason } from "./reasons.ts";

/** A task's reason in words: one short line of what stands behind it. Pure. */
export function sayReason({ code, evidence }: Pick<TaskReason, "code" | "evidence">): Words {
  return inEach((locale) => says[code]?.(evidence, locale) ?? code);
}

/** One or several of something. */
const some = (count: number | undefined, one: string, more: string) =>
  count === undefined || count === 1 ? one : more.replace("#", String(count));
const by = (locale: Locale, en: string, es: string) => (locale === "es" ? es : en);
const number = (value: number, locale: Locale) =>
  new Intl.NumberFormat(locale === "es" ? "es-419" : locale, { maximumFractionDigits: 1 }).format(value);

/** What findings of these codes notice, each once. */
function titlesOf({ rules = [] }: Evidence, locale: Locale): string {
  const title = (rule: string) => kindOf(rule)?.title[locale];
  return rules
    .map((rule) => title(rule)?.replace(/^./u, (letter) => letter.toLocaleLowerCase(locale)) ?? rule)
    .join("; ");
}

const noticed =
  (en: string, es: string) =>
  (evidence: Evidence, locale: Locale): string =>
    `${by(locale, en, es)}: ${titlesOf(evidence, locale)}`;

const says: Record<ReasonCode, (evidence: Evidence, locale: Locale) => string> = {
  HOTLINE: (_, locale) => by(locale, "It has a hotline", "Tiene una línea de urgencia"),
  LEGAL_AID: (_, locale) => by(locale, "It gives legal aid", "Da ayuda legal"),
  ONLY_PROVIDER: ({ places = [] }, locale) => {
    const named = places.map(({ section, state }) => `${section[locale]} (${state})`).join(", ");
    return by(locale, `There is no other of its kind: ${named}`, `No hay otra de su tipo: ${named}`);
  },
  READER_REPORTS: (_, locale) =>
    by(locale, "Readers use it: they wrote about it", "Hay lectores que la usan: escribieron sobre ella"),
  READER_REPORT: ({ count }, locale) =>
    by(
      locale,
      some(count, "Something was reported as wrong", "# things were reported as wrong"),
      some(count, "Se avisó de algo que está mal", "Se avisó de # cosas que están mal"),
    ),
  DUPLICATE_CERTAIN: ({ others = [] }, locale) =>
    by(
      locale,
      some(others.length, "It is in the directory twice", "It is in the directory # times more"),
      some(others.length, "Está dos veces en el directorio", "Está # veces más en el directorio"),
    ),
  DUPLICATE_LIKELY: (_, locale) =>
    by(locale, "It is probably in the directory twice", "Es probable que esté dos veces en el directorio"),
  FOUND_WRONG: ({ count }, locale) =>
    by(
      locale,
      some(count, "A check found something wrong", "Checks found # things wrong"),
      some(count, "Una verificación encontró algo mal", "Las verificaciones encontraron # cosas mal"),
    ),
  CHECK_FAILED: noticed("Looked at from outside", "Visto desde fuera"),
  FINDING_BLOCKING: noticed("Blocking", "Impide publicar"),
  FINDING_HIGH: noticed("Serious", "Grave"),
  FINDING_MEDIUM: noticed("Noticed", "Se notó"),
  FINDING_LOW: noticed("Untidy", "Descuidos"),
  NEVER_VERIFIED: ({ count, since }, locale) => {
    const what = by(
      locale,
      some(count, "Nobody has verified one claim", "Nobody has verified # claims"),
      some(count, "Nadie ha verificado un dato", "Nadie ha verificado # datos"),
    );
    if (!since)
      return by(locale, `${what}, and its source has no date`, `${what}, y su fuente no tiene fecha`);
    const day = sayDate(since, locale);
    return by(locale, `${what}; its source is of ${day}`, `${what}; su fuente es de ${day}`);
  },
  OVERDUE: ({ count, age = 1 }, locale) => {
    const times = number(age, locale);
    return by(
      locale,
      `${some(count, "One claim is overdue,", "# claims are overdue, the oldest")} at ${times} times its interval`,
      `${some(count, "Un dato está vencido,", "# datos están vencidos, el más viejo")} a ${times} veces su plazo`,
    );
  },
  NO_ANSWER: ({ count }, locale) =>
    by(
      locale,
      some(count, "Nobody answered at one attempt", "Nobody answered at # attempts"),
      some(count, "Nadie respondió a un intento", "Nadie respondió a # intentos"),
    ),
  DUE_SOON: ({ count, day }, locale) => {
    const what = by(
      locale,
      some(count, "One claim falls due soon", "# claims fall due soon"),
      some(count, "Un dato vence pronto", "# datos vencen pronto"),
    );
    return day ? `${what}: ${sayDate(day, locale)}` : what;
  },
  WAITED: ({ count }, locale) =>
    by(
      locale,
      some(count, "It waited for a month", "It has waited for # months"),
      some(count, "Esperó un mes", "Lleva # meses esperando"),
    ),
};
