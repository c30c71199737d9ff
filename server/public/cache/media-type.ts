import type { MediaType } from "./question.ts";

/**
 * The media type in which the API answers somebody who takes these, as graphql-http chooses it; null where it would
 * refuse.
 */
export function acceptedMediaType(header = "*/*"): MediaType | null {
  const known = seen.get(header);
  if (known !== undefined) return known;
  const found = choose(header);
  if (seen.size < mostSeen && header.length < 200) seen.set(header, found);
  return found;
}

/** Programs send a handful of them; strangers may send others. */
const seen = new Map<string, MediaType | null>();
const mostSeen = 200;

function choose(header: string): MediaType | null {
  for (const part of header.replace(/\s/g, "").toLowerCase().split(",")) {
    const [type, ...parameters] = part.split(";");
    const charset = parameters.find((parameter) => parameter.includes("charset=")) ?? "charset=utf-8";
    if (type === "application/graphql-response+json" && charset === "charset=utf-8") return type;
    if (
      (type === "application/json" || type === "application/*" || type === "*/*") &&
      (charset === "charset=utf-8" || charset === "charset=utf8")
    )
      return "application/json";
  }
  return null;
}
