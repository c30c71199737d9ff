import {
  coerceInputValue,
  type DocumentNode,
  GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  getOperationAST,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
  type VariableDefinitionNode,
  valueFromAST,
} from "graphql";
import { type FieldProblem, PosadaError, sayIn } from "../errors.ts";
import type { Locale } from "../locales.ts";
import { explainValue, type Place } from "./explain-value.ts";
import { placesOfVariables } from "./places-of-variables.ts";

interface Given {
  operationName: string | null | undefined;
  variables: Record<string, unknown> | null | undefined;
  suggestions: boolean;
  /** Whether problems are told where the operation uses the variable, as verbs do, and not by the variable's name. */
  asArguments?: boolean;
  /** The language in which problems are told; English where nobody asked for another. */
  locale?: Locale;
}

/** More problems than this are not told in one answer. */
const mostProblems = 20;

/** A problem of a variable: `path` leads on from the variable itself, such as `.phones[1]`. */
type Refuse = (problem: FieldProblem) => void;

/**
 * Variables as their types want them, defaults filled in; or those that do not fit, told before execution, with the
 * status of a bad request.
 */
export function coerceVariables(
  schema: GraphQLSchema,
  document: DocumentNode,
  given: Given,
): { coerced?: Record<string, unknown>; wrong?: readonly GraphQLError[] } {
  const operation = getOperationAST(document, given.operationName);
  if (!operation?.variableDefinitions?.length) return { coerced: {} };
  const problems: { definition: VariableDefinitionNode; problem: FieldProblem }[] = [];
  const coerced: [string, unknown][] = [];
  for (const definition of operation.variableDefinitions) {
    const value = coerceOne(schema, definition, given, (problem) => problems.push({ definition, problem }));
    if (value !== undefined) coerced.push([definition.variable.name.value, value]);
  }
  if (problems.length === 0) return { coerced: Object.fromEntries(coerced) };
  const pathOf = naming(document, operation, given);
  const wrong = problems.slice(0, mostProblems).map(({ definition, problem: { path, message } }) => {
    const problem = { path: pathOf(definition.variable.name.value, path), message };
    const said = sayIn(given.locale ?? "en", new PosadaError("BAD_INPUT", undefined, [problem]));
    return new GraphQLError(said.message, {
      nodes: [definition],
      extensions: { code: "BAD_INPUT", fields: said.fields },
    });
  });
  return { wrong };
}

/** One variable as its type wants it; undefined where it is left out, or refused. */
function coerceOne(
  schema: GraphQLSchema,
  definition: VariableDefinitionNode,
  { variables, suggestions }: Given,
  refuse: Refuse,
): unknown {
  const name = definition.variable.name.value;
  const type = typeFromAST(schema, definition.type) as GraphQLInputType;
  const value = variables && Object.hasOwn(variables, name) ? variables[name] : undefined;
  if (value === undefined && definition.defaultValue) return valueFromAST(definition.defaultValue, type);
  if (value === undefined) {
    if (isNonNullType(type))
      refuse({ path: "", message: { en: "It is missing. Give a value.", es: "Falta. Dale un valor." } });
    return undefined;
  }
  const explain = (place: Place, at: unknown, error: GraphQLError) =>
    refuse(explainValue(type, { place, value: at, error }));
  return coerceInputValue(value, type, explain, !suggestions);
}

/**
 * How the paths of problems begin: with the variable's name; or where the operation uses it, as the verbs behind the
 * door tell theirs, without the argument that holds the whole input.
 */
function naming(document: DocumentNode, operation: OperationDefinitionNode, { asArguments = false }: Given) {
  if (!asArguments) return (name: string, path: string) => name + path;
  const places = placesOfVariables(document, operation);
  return (name: string, path: string) => ((places.get(name) ?? name) + path).replace(/^input\./, "");
}
