import type { FastifyRequest } from "fastify";

/**
 * True if a request for `/graphql` is somebody opening the address in a browser, not a program that asks a question:
 * it names HTML, prefers it to every JSON it names, and carries no operation.
 */
export function wantsIde(request: FastifyRequest): boolean {
  if (request.method !== "GET" && request.method !== "HEAD") return false;
  const query = request.query as Record<string, unknown>;
  // `extensions` alone is an operation too: one known by its hash.
  if ("query" in query || "extensions" in query) return false;
  const wish = weights(request.headers.accept ?? "");
  const json = Math.max(
    wish.get("application/json") ?? 0,
    wish.get("application/graphql-response+json") ?? 0,
  );
  return (wish.get("text/html") ?? 0) > json;
}

/** The media types an Accept header names, each with its weight; wildcards wish for nothing in particular. */
function weights(accept: string): Map<string, number> {
  const named = new Map<string, number>();
  for (const part of accept.toLowerCase().split(",")) {
    const [type = "", ...parameters] = part.split(";").map((piece) => piece.trim());
    const weight = parameters.find((parameter) => parameter.startsWith("q="));
    named.set(type, weight === undefined ? 1 : Number(weight.slice(2)) || 0);
  }
  return named;
}
