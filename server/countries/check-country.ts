import {
  type Check,
  listOf,
  localized,
  maybe,
  object,
  oneOf,
  partialDate,
  slug,
  that,
  uuid,
} from "../documents/checks.ts";
import type { FieldProblem } from "../errors.ts";
import { isLink } from "../organizations/inputs/normalize-link.ts";
import type { CountryDocument, SectionDocument } from "./document.ts";

/** Texts as long as a good page needs, with room; the longest part of the first page has 3,000 characters. */
const [line, remark, story] = [200, 2_000, 40_000];
const regions = new Intl.DisplayNames("en", { type: "region", fallback: "none" });

const country = that<string>((code) =>
  /^[A-Z]{2}$/.test(code) && code !== "ZZ" && regions.of(code) !== undefined
    ? null
    : {
        en: "A country is given by its two letters (ISO 3166-1), such as MX.",
        es: "Un país se indica con sus dos letras (ISO 3166-1), por ejemplo MX.",
      },
);
const link = that<string>((url) =>
  isLink(url) && url.length <= remark
    ? null
    : {
        en: "A link begins with https:// or http:// and names a site, such as https://example.org/help.",
        es: "Un enlace empieza con https:// o http:// y nombra un sitio, por ejemplo https://example.org/help.",
      },
);
/** Texts by language, with one at least. */
const named: Check = (value, path) =>
  Object.keys(value as object).length === 0
    ? [{ path, message: { en: "Give it in one language at least.", es: "Escríbelo al menos en un idioma." } }]
    : localized(line)(value, path);
const atMost =
  (most: number, item: Check): Check =>
  (value, path) => {
    const { length } = value as unknown[];
    return length > most
      ? [
          {
            path,
            message: {
              en: `There are ${length}; at most ${most} are kept. Leave some out.`,
              es: `Hay ${length}; caben ${most} como máximo. Quita algunos.`,
            },
          },
        ]
      : listOf(item)(value, path);
  };

const fields = object<keyof CountryDocument>({
  code: country,
  slug,
  name: named,
  sourceDate: maybe(partialDate),
  texts: atMost(40, object({ id: uuid, topic: slug, heading: localized(line), body: localized(story) })),
  instruments: atMost(
    200,
    object({
      id: uuid,
      kind: oneOf(["TREATY", "DECLARATION", "NATIONAL_LAW"]),
      name: named,
      note: localized(remark),
      events: atMost(
        20,
        object({
          kind: oneOf(["CONCLUDED", "DRAFTED", "ADOPTED", "SIGNED", "RATIFIED", "IN_FORCE"]),
          date: partialDate,
        }),
      ),
    }),
  ),
  links: atMost(
    100,
    object({ id: uuid, topic: slug, label: named, note: localized(remark), url: maybe(link) }),
  ),
});

const words = object<keyof SectionDocument>({
  id: uuid,
  slug,
  name: named,
  description: localized(remark),
});

/** All that is wrong in a country page by itself, each at its path such as `texts[2].body.es`. Pure. */
export function checkCountry(document: CountryDocument): FieldProblem[] {
  const { texts, instruments, links } = document;
  return [
    ...fields(document, ""),
    ...repeated("texts", texts, ({ topic }) => topic, "topic"),
    ...repeated("links", links, ({ topic }) => topic, "topic"),
    ...repeated("texts", texts, ({ id }) => id, "id"),
    ...repeated("instruments", instruments, ({ id }) => id, "id"),
    ...repeated("links", links, ({ id }) => id, "id"),
  ];
}

/** All that is wrong in the words of a section by themselves. Pure. */
export function checkSection(document: SectionDocument): FieldProblem[] {
  return words(document, "");
}

/** Every item that says in one property what an earlier one says. */
function repeated<T>(list: string, items: T[], keyOf: (item: T) => string, property: string): FieldProblem[] {
  const keys = items.map(keyOf);
  return keys.flatMap((key, index) =>
    keys.indexOf(key) === index
      ? []
      : [
          {
            path: `${list}[${index}].${property}`,
            message: {
              en: `It is that of ${list}[${keys.indexOf(key)}]. Give each one of its own.`,
              es: `Es el mismo que en ${list}[${keys.indexOf(key)}]. Dale a cada uno el suyo.`,
            },
          },
        ],
  );
}
