import { type FieldProblem, fail } from "../../errors.ts";
import { inEach, type Words } from "../../locales.ts";
import type { OrganizationDocument } from "../document.ts";

const claimLists = ["locations", "phones", "emails", "links", "schedules", "contacts"] as const;
/** The fullest organization of the first page has 14 claims; nobody reads 200. */
const mostClaims = 200;

/** How many a list may have, and what people call what is in it. */
const most = {
  alternateNames: [50, { en: "former and other names", es: "nombres anteriores u otros" }],
  descriptions: [20, { en: "descriptions", es: "descripciones" }],
  entries: [50, { en: "entries on country pages", es: "entradas en páginas de países" }],
  helps: [50, { en: "kinds of help", es: "tipos de ayuda" }],
  audiences: [50, { en: "audiences", es: "grupos de personas" }],
  languages: [50, { en: "languages", es: "idiomas" }],
  notices: [50, { en: "notices", es: "avisos" }],
} as const satisfies Partial<Record<keyof OrganizationDocument, readonly [number, Words]>>;
type Counted = (typeof claimLists)[number] | keyof typeof most;

/**
 * Stops with TOO_MANY_ITEMS before anything is done with a document, or an input, that holds more than it may: at every
 * list that is too long, and at `input` where places, phones and the like are too many together.
 */
export function limitItems(holder: { [List in Counted]?: readonly unknown[] | null }): void {
  const problems: FieldProblem[] = [];
  const limit = (path: string, [length, words]: [number, Words], allowed: number) => {
    const message = {
      en: `It has ${length} ${words.en}; an organization has at most ${allowed}.`,
      es: `Tiene ${length} ${words.es}; una organización tiene como máximo ${allowed}.`,
    };
    if (length > allowed) problems.push({ path, message });
  };
  const claims = claimLists.reduce((sum, list) => sum + (holder[list]?.length ?? 0), 0);
  limit(
    "input",
    [
      claims,
      {
        en: "places, phones, mailboxes, links, hours and people in all",
        es: "lugares, teléfonos, correos, enlaces, horarios y personas en total",
      },
    ],
    mostClaims,
  );
  for (const [list, [allowed, words]] of Object.entries(most))
    limit(list, [holder[list as Counted]?.length ?? 0, words], allowed);
  if (problems.length > 0)
    fail(
      "TOO_MANY_ITEMS",
      inEach((locale) => problems.map(({ message }) => message[locale]).join(" ")),
      problems,
    );
}
