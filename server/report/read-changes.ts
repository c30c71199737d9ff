import { isDeepStrictEqual } from "node:util";
import { languageTag } from "../documents/checks.ts";
import type { Change } from "../documents/shape.ts";
import { type FieldProblem, fail } from "../errors.ts";
import type { PublicOrganization } from "../publishing/public-document.ts";
import { limits } from "./limits.ts";
import { publicClaims, type SeenClaim } from "./public-claims.ts";
import { suggestible } from "./suggestible.ts";

/** One thing that a reader finds wrong, as the report door takes it in. */
export interface Suggestion {
  /** The claim it is about; the organization itself when left out. */
  claimId?: string | null;
  field: string;
  /** Language of a description. */
  locale?: string | null;
  /** What it should say; null to take it away. */
  value?: string | null;
}

/**
 * What a reader suggests, as changes of what the public sees. Fails with NOT_FOUND for a claim that the public does not
 * see, whether there is one or not; with BAD_INPUT for what cannot be suggested, and where nothing would change. Pure.
 */
export function readChanges(
  document: PublicOrganization,
  suggestions: readonly Suggestion[],
  today: string,
): Change[] {
  if (suggestions.length === 0 || suggestions.length > limits.changes)
    fail("BAD_INPUT", undefined, [
      {
        path: "changes",
        message: {
          en: `Tell 1 to ${limits.changes} changes.`,
          es: `Indica de 1 a ${limits.changes} cambios.`,
        },
      },
    ]);
  const claims = publicClaims(document, today);
  const read = suggestions.map((suggestion, index) => {
    const claim = claims.get((suggestion.claimId ?? document.id).toLowerCase());
    return claim ? readChange(document, claim, suggestion) : unseen(`changes[${index}].claimId`);
  });
  const problems = read.flatMap(({ problems }, index) =>
    problems.map(({ path, message }) => ({ path: `changes[${index}].${path}`, message })),
  );
  if (problems.length > 0) fail("BAD_INPUT", undefined, problems);
  const changes = read.map(({ change }) => change!).filter(({ from, to }) => !isDeepStrictEqual(from, to));
  const paths = new Set(changes.map(({ path }) => path));
  if (paths.size < changes.length || changes.length === 0)
    fail("BAD_INPUT", undefined, [
      {
        path: "changes",
        message: {
          en: "Change something, and each field once; the rest is so already.",
          es: "Cambia algo, y cada campo una sola vez; lo demás ya está así.",
        },
      },
    ]);
  return changes;
}

interface Read {
  change?: Change;
  problems: FieldProblem[];
}

function unseen(path: string): never {
  return fail("NOT_FOUND", undefined, [
    {
      path,
      message: {
        en: "The public sees no such claim of this organization.",
        es: "El público no ve ese dato de esta organización.",
      },
    },
  ]);
}

function readChange(document: PublicOrganization, claim: SeenClaim, suggestion: Suggestion): Read {
  const { field, value } = suggestion;
  const rules = Object.hasOwn(claim.fields, field) ? claim.fields[field]! : null;
  if (!rules) {
    const known = Object.keys(claim.fields).join(", ");
    const message = {
      en: `Nothing can be suggested there; only ${known}.`,
      es: `Ahí no se puede sugerir nada; solo: ${known}.`,
    };
    return { problems: [{ path: "field", message }] };
  }
  if (value == null && !rules.optional)
    return {
      problems: [
        {
          path: "value",
          message: {
            en: "It cannot be without one. Say what is right.",
            es: "No puede quedar vacío. Di qué es lo correcto.",
          },
        },
      ],
    };
  const to = value == null ? null : rules.read(value);
  const problems = to === null ? [] : rules.check(to, "value");
  if (rules === suggestible.ORGANIZATION.description)
    return describe(document, suggestion, to as string, problems);
  const path = [claim.path, rules.stored ?? field].filter(Boolean).join(".");
  return { change: { path, from: claim.values[field] ?? null, to }, problems };
}

/** A description in a language that has none yet is a new item; its date is given when it is taken over. */
function describe(
  { translations }: PublicOrganization,
  { locale: tag }: Suggestion,
  body: string,
  problems: FieldProblem[],
): Read {
  const locale = tag ?? "en";
  const before = translations.find((each) => each.locale === locale);
  return {
    problems: [...problems, ...languageTag(locale, "locale")],
    change: before
      ? { path: `descriptions.${locale}.body`, from: before.text, to: body }
      : { path: `descriptions.${locale}`, from: null, to: { locale, body } },
  };
}
