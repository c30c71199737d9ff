import {
  type ASTVisitor,
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  parse,
  type SelectionSetNode,
  Source,
  specifiedRules,
  type ValidationContext,
  type ValidationRule,
  validate,
} from "graphql";
import { LRUCache } from "lru-cache";
import { type ErrorCode, errorCodes } from "../errors.ts";
import { limits, limitsRule } from "./limits.ts";
import { hashOf } from "./registered/manifest.ts";
import { nothingRegistered, type Registered } from "./registered/registered.ts";
import { publicSchema } from "./schema.ts";

/**
 * How many operations are kept parsed and validated, and how many persisted texts; and of how many characters
 * together: a parsed text takes some hundred times its length, and strangers choose what is sent.
 */
const kept = { max: 1_000, maxSize: 1_000_000 };

/** An operation that may be executed, or what is wrong with it. */
export type CheckedOperation =
  | { document: DocumentNode; problems: readonly [] }
  | { document: null; problems: readonly GraphQLError[] };

interface Options {
  suggestions: boolean;
  registered?: Registered;
}

/**
 * The operations that this process has seen: parsed and validated once, and found again by hash. Those that are
 * registered are known from the start, and stay; where no others are answered, the others are refused here, unread.
 */
export function createOperations({ suggestions, registered = nothingRegistered }: Options) {
  const checked = new LRUCache<string, CheckedOperation>({
    ...kept,
    sizeCalculation: (_found, text) => text.length + 1,
  });
  const persisted = new LRUCache<string, string>({ ...kept, sizeCalculation: (text) => text.length + 1 });

  return {
    /** Parses an operation's text and holds it against the schema and the limits. */
    check(text: string): CheckedOperation {
      const known = registered.checked.get(text);
      if (known) return known;
      if (registered.only) return notRegistered;
      const before = checked.get(text);
      if (before) return before;
      const found = checkOperation(text, publicMeasure(suggestions));
      checked.set(text, found);
      return found;
    },

    /**
     * The text of an operation named by its SHA-256 (automatic persisted queries): remembered when it is sent
     * along, found again when it is not. Fails with PERSISTED_QUERY_NOT_FOUND or PERSISTED_QUERY_MISMATCH, or where only
     * registered ones are answered with OPERATION_NOT_REGISTERED, so that no client sends the text in vain.
     */
    persisted(hash: string, text: string | undefined): string {
      const own = registered.texts.get(hash);
      if (registered.only && (text === undefined ? !own : !registered.checked.has(text)))
        refuse("OPERATION_NOT_REGISTERED");
      if (text === undefined) return own ?? persisted.get(hash) ?? refuse("PERSISTED_QUERY_NOT_FOUND");
      if (hashOf(text) !== hash) refuse("PERSISTED_QUERY_MISMATCH");
      if (own === undefined) persisted.set(hash, text);
      return text;
    },
  };
}

export type Operations = ReturnType<typeof createOperations>;

type Refusal = "PERSISTED_QUERY_NOT_FOUND" | "PERSISTED_QUERY_MISMATCH" | "OPERATION_NOT_REGISTERED";

function refusal(code: Refusal): GraphQLError {
  // Clients recognize the first by this very message.
  const message = code === "PERSISTED_QUERY_NOT_FOUND" ? "PersistedQueryNotFound" : errorCodes[code].en;
  return new GraphQLError(message, { extensions: { code } });
}

function refuse(code: Refusal): never {
  throw refusal(code);
}

const notRegistered: CheckedOperation = { document: null, problems: [refusal("OPERATION_NOT_REGISTERED")] };

/** What a door holds an operation against, beside what the specification asks of every one. */
export interface Measure {
  schema: GraphQLSchema;
  tokens: number;
  rules: readonly ValidationRule[];
  suggestions: boolean;
}

/** What the public door holds an operation against. */
export const publicMeasure = (suggestions: boolean): Measure => ({
  schema: publicSchema,
  tokens: limits.tokens,
  rules: [queriesOnlyRule, limitsRule],
  suggestions,
});

/** Parses and validates an operation's text. */
export function checkOperation(text: string, measure: Measure): CheckedOperation {
  try {
    const document = parse(new Source(text), { maxTokens: measure.tokens });
    const problems = findProblems(document, measure);
    return problems.length === 0 ? { document, problems: [] } : { document: null, problems };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const tooLong = /more that \d+ tokens/.test(error.message);
    return { document: null, problems: [coded(error, tooLong ? "QUERY_TOO_LONG" : "GRAPHQL_PARSE_FAILED")] };
  }
}

/** What is wrong with an operation that is parsed already. */
export function findProblems(
  document: DocumentNode,
  { schema, rules, suggestions }: Omit<Measure, "tokens">,
): GraphQLError[] {
  return validate(schema, document, [...specifiedRules, ...rules], {
    maxErrors: 20,
    hideSuggestions: !suggestions,
  }).map((problem) => coded(problem, "GRAPHQL_VALIDATION_FAILED"));
}

/** Refuses mutations and subscriptions, which graphql itself would notice only when it executes them. */
function queriesOnlyRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition: (node) => {
      if (context.getSchema().getRootType(node.operation)) return;
      context.reportError(
        new GraphQLError(`There are no ${node.operation}s here: only queries.`, { nodes: node }),
      );
    },
  };
}

/** The same error with a code, unless it has one. */
function coded(problem: GraphQLError, code: ErrorCode): GraphQLError {
  if (problem.extensions.code) return problem;
  const { message, nodes, source, positions } = problem;
  return new GraphQLError(message, { nodes, source, positions, extensions: { code } });
}

/**
 * How many root fields of an operation read the database: each will be one statement. The edition comes with any of
 * them.
 */
export function countReads(document: DocumentNode, operationName: string | null | undefined): number {
  const operation = document.definitions.find(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION &&
      (!operationName || definition.name?.value === operationName),
  );
  const names = new Set<string>();
  const opened = new Set<string>();
  const collect = (set: SelectionSetNode) => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const { name, alias } = selection;
        if (!name.value.startsWith("__") && name.value !== "edition") names.add((alias ?? name).value);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet);
      else if (!opened.has(selection.name.value)) {
        opened.add(selection.name.value);
        for (const fragment of document.definitions)
          if (fragment.kind === Kind.FRAGMENT_DEFINITION && fragment.name.value === selection.name.value)
            collect(fragment.selectionSet);
      }
    }
  };
  if (operation?.kind === Kind.OPERATION_DEFINITION) collect(operation.selectionSet);
  return names.size;
}
