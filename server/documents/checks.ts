import { isLocalDate, isPartialDate } from "../dates.ts";
import type { FieldProblem } from "../errors.ts";
import type { Words } from "../locales.ts";
import { isBlank } from "../texts.ts";

/** Looks at one value of a document: gives what is wrong at which path, and what would be right; nothing when it is well. */
export type Check = (value: unknown, path: string) => FieldProblem[];

type Plain = Record<string, unknown>;

/** A check by one question, whose answer is the message, or null when all is well. */
export const that =
  <T>(wrong: (value: T) => Words | null): Check =>
  (value, path) => {
    const message = wrong(value as T);
    return message === null ? [] : [{ path, message }];
  };

/** Null is well; anything else is looked at. */
export const maybe =
  (check: Check): Check =>
  (value, path) =>
    value === null ? [] : check(value, path);

/** A text with something to be seen in it, at most so many characters long. */
export const text = (most: number): Check =>
  that<string>((value) =>
    isBlank(value)
      ? { en: "It is empty. Write something.", es: "Está vacío. Escribe algo." }
      : tooLong(value, most),
  );

/** A text of at most so many characters, which may be empty. */
export const anyText = (most: number): Check => that<string>((value) => tooLong(value, most));

/** Texts by language, each at most so many characters long. */
export const localized =
  (most: number): Check =>
  (value, path) =>
    Object.entries(value as Plain).flatMap(([tag, words]) => [
      ...languageTag(tag, `${path}.${tag}.locale`),
      ...text(most)(words, `${path}.${tag}`),
    ]);

/** One of a list of words. */
export const oneOf = (words: readonly string[]): Check =>
  that<string>((value) =>
    words.includes(value)
      ? null
      : { en: `It is none of ${words.join(", ")}.`, es: `No es ninguno de estos: ${words.join(", ")}.` },
  );

export const uuid: Check = that<string>((value) =>
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value)
    ? null
    : {
        en: "An id is a UUID in small letters, such as 3f2b8c1e-5d47-4a90-9c6b-0e1d2f3a4b5c.",
        es: "Un id es un UUID en minúsculas, por ejemplo 3f2b8c1e-5d47-4a90-9c6b-0e1d2f3a4b5c.",
      },
);

/** The database's own notion, and one that Intl can show: a language tag such as `es` or `pt-BR`. */
export const languageTag: Check = that<string>((tag) =>
  /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) && isCanonical(tag)
    ? null
    : {
        en: "A language is given by its tag (BCP 47), such as es, pt-BR or zh-Hant.",
        es: "Un idioma se indica con su etiqueta (BCP 47), por ejemplo es, pt-BR o zh-Hant.",
      },
);

const regions = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
/** Unions, made-up accents, and the unknown: two letters as well, and known to Intl. */
const noCountries = ["EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"];

export const countryCode: Check = that<string>((code) =>
  /^[A-Z]{2}$/.test(code) && regions.of(code) !== undefined && !noCountries.includes(code)
    ? null
    : {
        en: "A country is given by its two letters (ISO 3166-1), such as MX.",
        es: "Un país se indica con sus dos letras (ISO 3166-1), por ejemplo MX.",
      },
);

export const slug: Check = that<string>((value) =>
  /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)
    ? tooLong(value, 100)
    : {
        en: "A slug has small letters and digits, in words joined by single hyphens, such as casa-azul.",
        es: "Un nombre web tiene minúsculas y cifras, en palabras unidas por un solo guion, por ejemplo casa-azul.",
      },
);

export const localDate: Check = that<string>((day) =>
  isLocalDate(day)
    ? null
    : {
        en: "A day is written like 2026-03-01, and must be in the calendar.",
        es: "Un día se escribe así: 2026-03-01, y debe existir en el calendario.",
      },
);

export const partialDate: Check = that<string>((date) =>
  isPartialDate(date)
    ? null
    : {
        en: "A date is written like 2000, 2024-03 or 2011-12-26, and must be in the calendar.",
        es: "Una fecha se escribe así: 2000, 2024-03 o 2011-12-26, y debe existir en el calendario.",
      },
);

/** A number within bounds, both included. */
export const between = (least: number, most: number): Check =>
  that<number>((value) =>
    value >= least && value <= most
      ? null
      : { en: `It must lie between ${least} and ${most}.`, es: `Debe estar entre ${least} y ${most}.` },
  );

/** An object, property by property. */
export const object =
  <Keys extends string>(properties: Record<Keys, Check>): Check =>
  (value, path) =>
    Object.entries<Check>(properties).flatMap(([name, check]) =>
      check((value as Plain)[name], path ? `${path}.${name}` : name),
    );

/** Every item of a list. */
export const listOf =
  (item: Check): Check =>
  (value, path) =>
    (value as unknown[]).flatMap((one, index) => item(one, `${path}[${index}]`));

function tooLong(value: string, most: number): Words | null {
  // What people count are characters, and an emoji is one.
  const length = value.length > most ? [...value].length : value.length;
  return length > most
    ? {
        en: `It has ${length} characters; at most ${most} are kept. Make it shorter.`,
        es: `Tiene ${length} caracteres; caben ${most} como máximo. Acórtalo.`,
      }
    : null;
}

function isCanonical(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
