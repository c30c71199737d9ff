import { type FieldProblem, fail } from "../errors.ts";
import { cleanLine, isBlank } from "../texts.ts";

/** What a view is made of. */
export interface ViewContent {
  name: string;
  resource: string;
  query?: unknown;
}

const longestName = 80;
/** A filter of every kind, the order and the columns of a list come to some 2 kB. */
const largestQuery = 8_000;
const resourceName = /^[a-z][A-Za-z-]{0,39}$/;

/** A view as it is kept. Fails with BAD_INPUT, which names each place. */
export function checkView({ name, resource, query }: ViewContent): ViewContent & { query: object } {
  const cleaned = cleanLine(name);
  const problems: FieldProblem[] = [];
  if (isBlank(cleaned) || cleaned.length > longestName)
    problems.push({
      path: "name",
      message: {
        en: `Give it a name of 1 to ${longestName} characters.`,
        es: `Escribe un nombre de 1 a ${longestName} caracteres.`,
      },
    });
  if (!resourceName.test(resource))
    problems.push({
      path: "resource",
      message: {
        en: "Name a list, such as organizations.",
        es: "Indica una lista, por ejemplo organizations.",
      },
    });
  const isObject = typeof query === "object" && query !== null && !Array.isArray(query);
  const size = isObject ? Buffer.byteLength(JSON.stringify(query)) : 0;
  if (!isObject)
    problems.push({ path: "query", message: { en: "Give an object.", es: "Indica un objeto." } });
  else if (size > largestQuery)
    problems.push({
      path: "query",
      message: {
        en: `It has ${size} bytes; at most ${largestQuery} are kept.`,
        es: `Tiene ${size} bytes; caben ${largestQuery} como máximo.`,
      },
    });
  if (problems.length > 0) fail("BAD_INPUT", undefined, problems);
  return { name: cleaned, resource, query: query as object };
}
