import { createHash } from "node:crypto";
import {
  type DocumentNode,
  GraphQLError,
  Kind,
  parse,
  type SelectionSetNode,
  Source,
  specifiedRules,
  validate,
} from "graphql";
import { LRUCache } from "lru-cache";
import { errorCodes } from "../errors.ts";
import { limits, limitsRule } from "./limits.ts";
import { publicSchema } from "./schema.ts";

/** How many operations are kept parsed and validated, and how many persisted texts. */
const kept = 1_000;

interface Checked {
  document: DocumentNode;
  problems: readonly GraphQLError[];
}

/** The operations that this process has seen: parsed and validated once, and found again by hash. */
export function createOperations({ suggestions }: { suggestions: boolean }) {
  const checked = new LRUCache<string, Checked>({ max: kept });
  const problemsOf = new WeakMap<DocumentNode, readonly GraphQLError[]>();
  const persisted = new LRUCache<string, string>({ max: kept });

  return {
    /** Parses an operation's text; a GraphQL error says what is wrong with it. */
    parse(source: string | Source): DocumentNode {
      const text = typeof source === "string" ? source : source.body;
      const known = checked.get(text);
      if (known) return known.document;
      const document = parseWithin(text);
      const problems = validate(publicSchema, document, [...specifiedRules, limitsRule], {
        maxErrors: 20,
        hideSuggestions: !suggestions,
      }).map((problem) => coded(problem));
      checked.set(text, { document, problems });
      problemsOf.set(document, problems);
      return document;
    },

    /** What is wrong with an operation that `parse` gave. */
    problems: (document: DocumentNode): readonly GraphQLError[] => problemsOf.get(document) ?? [],

    /**
     * The text of an operation named by its SHA-256 (automatic persisted queries): remembered when it is sent
     * along, found again when it is not. Fails with PERSISTED_QUERY_NOT_FOUND or PERSISTED_QUERY_MISMATCH.
     */
    persisted(hash: string, text: string | undefined): string {
      if (text === undefined) return persisted.get(hash) ?? refuse("PERSISTED_QUERY_NOT_FOUND");
      if (createHash("sha256").update(text).digest("hex") !== hash) refuse("PERSISTED_QUERY_MISMATCH");
      persisted.set(hash, text);
      return text;
    },
  };
}

export type Operations = ReturnType<typeof createOperations>;

function refuse(code: "PERSISTED_QUERY_NOT_FOUND" | "PERSISTED_QUERY_MISMATCH"): never {
  // Clients recognize the first by this very message.
  const message = code === "PERSISTED_QUERY_NOT_FOUND" ? "PersistedQueryNotFound" : errorCodes[code];
  throw new GraphQLError(message, { extensions: { code } });
}

function parseWithin(text: string): DocumentNode {
  try {
    return parse(new Source(text), { maxTokens: limits.tokens });
  } catch (error) {
    if (error instanceof GraphQLError && /token limit|more that \d+ tokens/i.test(error.message))
      throw new GraphQLError(`${errorCodes.QUERY_TOO_LONG} The limit is ${limits.tokens} tokens.`, {
        extensions: { code: "QUERY_TOO_LONG" },
      });
    throw error;
  }
}

function coded(problem: GraphQLError): GraphQLError {
  if (problem.extensions.code) return problem;
  return new GraphQLError(problem.message, {
    nodes: problem.nodes,
    source: problem.source,
    positions: problem.positions,
    extensions: { code: "GRAPHQL_VALIDATION_FAILED" },
  });
}

/** How many root fields of an operation read the database: each will be one statement. */
export function countReads(document: DocumentNode, operationName: string | null | undefined): number {
  const operation = document.definitions.find(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION &&
      (!operationName || definition.name?.value === operationName),
  );
  const names = new Set<string>();
  const collect = (set: SelectionSetNode) => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        if (!selection.name.value.startsWith("__")) names.add((selection.alias ?? selection.name).value);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet);
      else
        for (const fragment of document.definitions)
          if (fragment.kind === Kind.FRAGMENT_DEFINITION && fragment.name.value === selection.name.value)
            collect(fragment.selectionSet);
    }
  };
  if (operation?.kind === Kind.OPERATION_DEFINITION) collect(operation.selectionSet);
  return names.size;
}
