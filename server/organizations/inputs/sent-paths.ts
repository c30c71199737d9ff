import type { FieldProblem } from "../../errors.ts";
import { cleanLine } from "../../texts.ts";
import type { OrganizationFields } from "./organization.input.ts";

/** Texts in more languages than anybody translates into are a mistake. */
const mostLanguages = 20;

/** What is wrong in an input that its document cannot show: a language that comes twice in one text, or too many. */
export function checkTexts(input: OrganizationFields): FieldProblem[] {
  return Object.entries(input).flatMap(([list, items]) =>
    Array.isArray(items)
      ? items.flatMap((item, index) =>
          typeof item === "object" && item !== null
            ? Object.entries(item).flatMap(([name, texts]) => doubles(texts, `${list}[${index}].${name}`))
            : [],
        )
      : [],
  );
}

function doubles(texts: unknown, path: string): FieldProblem[] {
  if (!isTexts(texts)) return [];
  if (texts.length > mostLanguages)
    return [
      {
        path,
        message: {
          en: `It has ${texts.length} languages; at most ${mostLanguages} are kept.`,
          es: `Tiene ${texts.length} idiomas; caben ${mostLanguages} como máximo.`,
        },
      },
    ];
  return texts.flatMap(({ locale }, index) =>
    texts.findIndex((earlier) => cleanLine(earlier.locale) === cleanLine(locale)) < index
      ? [
          {
            path: `${path}[${index}].locale`,
            message: {
              en: `${locale} comes twice. Give each language once.`,
              es: `${locale} aparece dos veces. Indica cada idioma una sola vez.`,
            },
          },
        ]
      : [],
  );
}

/** The path of a document's field as it was sent: texts by language were a list, `label.es` was `label[1].text`. */
export function pathAsSent(input: OrganizationFields, path: string): string {
  const [whole, start, tag, field] = /^(\w+\[\d+\]\.\w+)\.(.+?)(\.locale)?$/s.exec(path) ?? [];
  if (!whole) return path;
  const texts = start!
    .match(/\w+/g)!
    .reduce<unknown>((at, name) => (at as Record<string, unknown>)?.[name], input);
  const index = isTexts(texts) ? texts.findIndex(({ locale }) => cleanLine(locale) === tag) : -1;
  return index < 0 ? path : `${start}[${index}]${field ?? ".text"}`;
}

function isTexts(value: unknown): value is { locale: string; text: string }[] {
  return (
    Array.isArray(value) &&
    value.every((text) => typeof text === "object" && text !== null && "locale" in text)
  );
}
