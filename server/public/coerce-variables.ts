import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
} from "graphql";

interface Given {
  operationName: string | null | undefined;
  variables: Record<string, unknown> | null | undefined;
  suggestions: boolean;
}

/**
 * Variables as their types want them, defaults filled in; or those that do not fit, told before execution, with the
 * status of a bad request.
 */
export function coerceVariables(
  schema: GraphQLSchema,
  document: DocumentNode,
  { operationName, variables, suggestions }: Given,
): { coerced?: Record<string, unknown>; wrong?: readonly GraphQLError[] } {
  const operation = getOperationAST(document, operationName);
  if (!operation?.variableDefinitions?.length) return { coerced: {} };
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions, variables ?? {}, {
    maxErrors: 20,
    hideSuggestions: !suggestions,
  });
  return errors ? { wrong: errors.map(naming) } : { coerced };
}

/** The same complaint with a code, and with the variable it is about, or the place in it, such as `filter.country`. */
function naming(error: GraphQLError): GraphQLError {
  const definition = error.nodes?.[0];
  const variable =
    definition?.kind === Kind.VARIABLE_DEFINITION ? definition.variable.name.value : "variables";
  const place = / at "([^"]+)"; /.exec(error.message)?.[1];
  const path = place?.startsWith(variable) ? place : variable;
  const fields = [{ path, message: error.message }];
  return new GraphQLError(error.message, { nodes: error.nodes, extensions: { code: "BAD_INPUT", fields } });
}
