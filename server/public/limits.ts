import {
  type ASTVisitor,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLNamedType,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from "graphql";
import { type ErrorCode, errorCodes } from "../errors.ts";
import { inLanguage } from "../locales.ts";
import { largestPage, usualPage } from "./reading/page.ts";

/** What one operation may ask for at most. Introspection has graphql's own limit on depth. */
export const limits = {
  /** Bytes of a request body. */
  bodyBytes: 100_000,
  /** Tokens of an operation's text. */
  tokens: 2_000,
  /** Nested fields; the deepest useful question has eight. */
  depth: 12,
  /** Aliases in the whole text: each repeats work. */
  aliases: 30,
  /** Fields that could come back, lists taken at their usual length: a hundred organizations whole are 20,000. */
  cost: 80_000,
  /** Fields in the text, each place of a fragment counted: what is compiled. A country page whole has 300. */
  fields: 2_000,
};

export type Limits = Record<"tokens" | "depth" | "aliases" | "cost" | "fields", number>;

interface Size {
  depth: number;
  cost: number;
  fields: number;
}

const nothing: Size = { depth: 0, cost: 0, fields: 0 };
/**
 * Pages of unknown length count as the longest; a field's own `listSize` says how long other lists usually are, and its
 * `weight` as how many fields it counts.
 */
const pageArguments = new Set(["first", "last"]);

/** A validation rule that refuses operations over the public door's limits, before anything is executed. */
export const limitsRule = (context: ValidationContext): ASTVisitor => holdToLimits(context, limits);

/** The visitor that measures operations and refuses those over the given limits. */
export function holdToLimits(context: ValidationContext, limits: Limits): ASTVisitor {
  const fragments = new Map<string, Size>();

  const sizeOfFragment = (fragment: FragmentDefinitionNode | null | undefined): Size => {
    if (!fragment) return nothing;
    const name = fragment.name.value;
    const known = fragments.get(name);
    if (known) return known;
    // A fragment inside itself is refused by another rule; here it must only come to an end.
    fragments.set(name, nothing);
    const size = sizeOf(
      fragment.selectionSet,
      context.getSchema().getType(fragment.typeCondition.name.value),
    );
    fragments.set(name, size);
    return size;
  };

  const sizeOfField = (field: FieldNode, parent: GraphQLNamedType | undefined): Size => {
    const name = field.name.value;
    const definition = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
    const inner = field.selectionSet
      ? sizeOf(field.selectionSet, definition && getNamedType(definition.type))
      : nothing;
    const times = pageSize(field) ?? (definition?.extensions.listSize as number | undefined) ?? 1;
    const fields = inner.fields + 1;
    // Introspection reads no data.
    if (name.startsWith("__")) return { ...nothing, fields };
    const own = (definition?.extensions.weight as number | undefined) ?? 1;
    return { depth: inner.depth + 1, cost: own + times * inner.cost, fields };
  };

  const sizeOf = (set: SelectionSetNode, parent: GraphQLNamedType | undefined): Size =>
    set.selections.reduce<Size>((size, selection) => {
      const next =
        selection.kind === Kind.FIELD
          ? sizeOfField(selection, parent)
          : selection.kind === Kind.FRAGMENT_SPREAD
            ? sizeOfFragment(context.getFragment(selection.name.value))
            : sizeOf(
                selection.selectionSet,
                selection.typeCondition
                  ? context.getSchema().getType(selection.typeCondition.name.value)
                  : parent,
              );
      return {
        depth: Math.max(size.depth, next.depth),
        cost: size.cost + next.cost,
        fields: size.fields + next.fields,
      };
    }, nothing);

  const refuse = (code: ErrorCode, found: number, limit: number) =>
    context.reportError(
      new GraphQLError(`${inLanguage(errorCodes[code], "en")} It comes to ${found}; the limit is ${limit}.`, {
        extensions: { code },
      }),
    );

  let aliases = 0;
  return {
    Field: (field) => {
      if (field.alias) aliases++;
    },
    OperationDefinition: (operation) => {
      const { depth, cost, fields } = sizeOf(
        operation.selectionSet,
        context.getSchema().getRootType(operation.operation) ?? undefined,
      );
      if (depth > limits.depth) refuse("QUERY_TOO_DEEP", depth, limits.depth);
      if (cost > limits.cost) refuse("QUERY_TOO_COSTLY", cost, limits.cost);
      else if (fields > limits.fields) refuse("QUERY_TOO_COSTLY", fields, limits.fields);
    },
    Document: {
      leave: () => {
        if (aliases > limits.aliases) refuse("QUERY_TOO_MANY_ALIASES", aliases, limits.aliases);
      },
    },
  };
}

/** How many items a paged field asks for; undefined for a field without pages. */
function pageSize(field: FieldNode): number | undefined {
  const argument = field.arguments?.find(({ name }) => pageArguments.has(name.value));
  if (!argument) return field.name.value === "organizations" ? usualPage : undefined;
  return argument.value.kind === Kind.INT
    ? Math.min(Math.abs(Number(argument.value.value)), largestPage)
    : largestPage;
}
