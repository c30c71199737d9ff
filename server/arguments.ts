import { type GraphQLSchema, isObjectType } from "graphql";
import { type FieldProblem, fail } from "./errors.ts";

/** What no Postgres text can hold: a zero byte, and half of a character that takes two. */
const unstorable = /\0|\p{Cs}/u;

/**
 * Lets no field of a schema that has arguments be resolved with a text that the database could not hold, wherever in
 * them it stands and whether it came as a variable or was written out. It is refused with BAD_INPUT at its path.
 */
export function refuseUnstorable(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) {
      const { resolve } = field;
      if (!resolve || field.args.length === 0) continue;
      field.resolve = (parent, args, context, info) => {
        const problems = problemsOf(args, "");
        if (problems.length > 0) fail("BAD_INPUT", undefined, problems);
        return resolve(parent, args, context, info);
      };
    }
  }
}

function problemsOf(value: unknown, path: string): FieldProblem[] {
  if (typeof value === "string") return unstorable.test(value) ? [problemAt(path)] : [];
  if (Array.isArray(value)) return value.flatMap((item, index) => problemsOf(item, `${path}[${index}]`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => [
    // In a JSON value names are given, too.
    ...(unstorable.test(name) ? [problemAt(path)] : []),
    ...problemsOf(item, path ? `${path}.${name}` : name),
  ]);
}

function problemAt(path: string): FieldProblem {
  return {
    // Where the whole input is one argument, all problems are told without its name.
    path: path.replace(/^input\./, ""),
    message: {
      en: "It has a zero byte or half a character. Take it out.",
      es: "Tiene un byte nulo o medio carácter. Quítalo.",
    },
  };
}
