import { hash } from "node:crypto";
import { type DocumentNode, getOperationAST, print, stripIgnoredCharacters } from "graphql";
import { coerceVariables } from "../coerce-variables.ts";
import type { Operations } from "../operations.ts";
import { publicSchema } from "../schema.ts";

export type MediaType = "application/json" | "application/graphql-response+json";

/** A checked operation with its variables, and the key of all requests that ask the same. */
export interface Question {
  key: string;
  document: DocumentNode;
  operationName: string | undefined;
  variableValues: Record<string, unknown>;
}

/** What a request says, well-formed: a text or the hash of one, variables, a name. */
interface Said {
  query?: unknown;
  variables?: unknown;
  operationName?: unknown;
  extensions?: { persistedQuery?: { sha256Hash?: unknown } } | null;
}

/**
 * Reads a request's question; null for everything that is not simply one, which the slower way answers: it says what is
 * wrong.
 */
export function readQuestion(said: unknown, mediaType: MediaType, operations: Operations): Question | null {
  if (typeof said !== "object" || said === null) return null;
  const { query, variables, operationName, extensions } = said as Said;
  if (operationName != null && (typeof operationName !== "string" || operationName === "")) return null;
  if (variables != null && (typeof variables !== "object" || Array.isArray(variables))) return null;
  if (extensions != null && typeof extensions !== "object") return null;
  const text = textOf(query, extensions?.persistedQuery?.sha256Hash, operations);
  if (text === null) return null;
  const { document } = operations.check(text);
  const operation = document && getOperationAST(document, operationName);
  if (!operation) return null;
  const name = operationName ?? undefined;
  const { coerced } = coerceVariables(publicSchema, document, {
    operationName: name,
    variables: variables as Record<string, unknown> | null | undefined,
    suggestions: false,
  });
  if (!coerced) return null;
  // By what is executed: comments, layout, variables that nothing uses and the name of an only operation change nothing.
  const asked = [mediaType, normalized(document), operation.name?.value ?? "", coerced];
  const key = hash("sha256", JSON.stringify(asked), "base64");
  return { key, document, operationName: name, variableValues: coerced };
}

function textOf(query: unknown, sha256: unknown, operations: Operations): string | null {
  const text = typeof query === "string" && query !== "" ? query : undefined;
  if (sha256 === undefined) return text ?? null;
  if (typeof sha256 !== "string") return null;
  try {
    return operations.persisted(sha256.toLowerCase(), text);
  } catch {
    return null;
  }
}

const texts = new WeakMap<DocumentNode, string>();

/** Of the whole document, once: its hash without what says nothing. */
function normalized(document: DocumentNode): string {
  let text = texts.get(document);
  if (text === undefined) {
    text = hash("sha256", stripIgnoredCharacters(print(document)), "base64");
    texts.set(document, text);
  }
  return text;
}
