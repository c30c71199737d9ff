import { isLocalDate, isPartialDate } from "../dates.ts";
import type { FieldProblem } from "../errors.ts";
import { isBlank } from "../texts.ts";

/** Looks at one value of a document: gives what is wrong at which path, and what would be right; nothing when it is well. */
export type Check = (value: unknown, path: string) => FieldProblem[];

type Plain = Record<string, unknown>;

/** A check by one question, whose answer is the message, or null when all is well. */
export const that =
  <T>(wrong: (value: T) => string | null): Check =>
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
  that<string>((value) => (isBlank(value) ? "It is empty. Write something." : tooLong(value, most)));

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
  that<string>((value) => (words.includes(value) ? null : `It is none of ${words.join(", ")}.`));

export const uuid: Check = that<string>((value) =>
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value)
    ? null
    : "An id is a UUID in small letters, such as 3f2b8c1e-5d47-4a90-9c6b-0e1d2f3a4b5c.",
);

/** The database's own notion, and one that Intl can show: a language tag such as `es` or `pt-BR`. */
export const languageTag: Check = that<string>((tag) =>
  /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) && isCanonical(tag)
    ? null
    : "A language is given by its tag (BCP 47), such as es, pt-BR or zh-Hant.",
);

const regions = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
/** Unions, made-up accents, and the unknown: two letters as well, and known to Intl. */
const noCountries = ["EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"];

export const countryCode: Check = that<string>((code) =>
  /^[A-Z]{2}$/.test(code) && regions.of(code) !== undefined && !noCountries.includes(code)
    ? null
    : "A country is given by its two letters (ISO 3166-1), such as MX.",
);

export const slug: Check = that<string>((value) =>
  /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)
    ? tooLong(value, 100)
    : "A slug has small letters and digits, in words joined by single hyphens, such as casa-azul.",
);

export const localDate: Check = that<string>((day) =>
  isLocalDate(day) ? null : "A day is written like 2026-03-01, and must be in the calendar.",
);

export const partialDate: Check = that<string>((date) =>
  isPartialDate(date)
    ? null
    : "A date is written like 2000, 2024-03 or 2011-12-26, and must be in the calendar.",
);

/** A number within bounds, both included. */
export const between = (least: number, most: number): Check =>
  that<number>((value) =>
    value >= least && value <= most ? null : `It must lie between ${least} and ${most}.`,
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

function tooLong(value: string, most: number): string | null {
  // What people count are characters, and an emoji is one.
  const length = value.length > most ? [...value].length : value.length;
  return length > most ? `It has ${length} characters; at most ${most} are kept. Make it shorter.` : null;
}

function isCanonical(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
