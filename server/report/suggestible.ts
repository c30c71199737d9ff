import { type Check, listOf, oneOf, text, that } from "../documents/checks.ts";
import type { Weekday } from "../organizations/document.ts";
import { isLink, normalizeLink } from "../organizations/inputs/normalize-link.ts";
import { cleanLine, cleanText } from "../texts.ts";

/** A field that strangers may suggest: how a text becomes its value, and what that may be. */
export interface Suggestible {
  /** Its name in the document, where that is not the public one. */
  stored?: string;
  /** Whether it may be taken away. */
  optional?: true;
  read(typed: string): unknown;
  check: Check;
}

const line = (most: number) => ({ read: cleanLine, check: text(most) });
const optional = (most: number) => ({ ...line(most), optional: true as const });
const time = (pattern: RegExp) => ({
  read: cleanLine,
  check: that<string>((value) =>
    pattern.test(value)
      ? null
      : { en: "A time is written like 09:00.", es: "Una hora se escribe así: 09:00." },
  ),
});
const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const satisfies Weekday[];
const day = listOf(oneOf(weekdays));

/** What strangers may suggest of each kind of claim, by the names that the public door gives its fields. */
export const suggestible = {
  ORGANIZATION: { name: line(300), description: { read: cleanText, check: text(10_000) } },
  LOCATION: {
    address1: optional(300),
    address2: optional(300),
    city: optional(200),
    state: optional(200),
    postalCode: optional(20),
  },
  PHONE: { number: { ...line(200), stored: "asPublished" }, extension: extension() },
  EMAIL: { address: { ...line(300), stored: "asPublished" } },
  LINK: {
    url: {
      read: (typed) => normalizeLink(cleanLine(typed)),
      check: that<string>((url) =>
        isLink(url) && url.length <= 2_000
          ? null
          : {
              en: "A link begins with https:// or http:// and names a site, such as https://example.org/help.",
              es: "Un enlace empieza con https:// o http:// y nombra un sitio, por ejemplo https://example.org/help.",
            },
      ),
    },
  },
  SCHEDULE: {
    days: {
      read: (typed) => {
        const named = cleanLine(typed)
          .toUpperCase()
          .split(/[\s,]+/);
        return weekdays.filter((each) => named.includes(each)).length === new Set(named).size
          ? weekdays.filter((each) => named.includes(each))
          : named;
      },
      check: day,
    },
    opens: time(/^([01]\d|2[0-3]):[0-5]\d$/),
    closes: time(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/),
  },
  CONTACT: { name: line(300), role: optional(300) },
} as const satisfies Record<string, Record<string, Suggestible>>;

export type SuggestibleKind = keyof typeof suggestible;

function extension(): Suggestible {
  return {
    optional: true,
    read: cleanLine,
    check: that<string>((value) =>
      /^\d{1,11}(, \d{1,11}){0,9}$/.test(value)
        ? null
        : {
            en: "An extension has digits only; several are separated by a comma and a space, such as 118, 100.",
            es: "Una extensión solo tiene cifras; si son varias, sepáralas con una coma y un espacio, por ejemplo 118, 100.",
          },
    ),
  };
}
