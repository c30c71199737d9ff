import type { Encoding } from "./answer.ts";

/** The smallest encoding that an Accept-Encoding header takes. */
export function acceptedEncoding(header: string | undefined): Encoding {
  if (header === undefined) return "identity";
  const known = seen.get(header);
  if (known) return known;
  const weights = new Map<string, number>();
  for (const part of header.toLowerCase().split(",")) {
    const [name = "", ...parameters] = part.split(";").map((piece) => piece.trim());
    const weight = parameters.find((parameter) => parameter.startsWith("q="));
    weights.set(name, weight === undefined ? 1 : Number(weight.slice(2)) || 0);
  }
  const takes = (name: string) => (weights.get(name) ?? weights.get("*") ?? 0) > 0;
  const found = takes("br") ? "br" : takes("gzip") ? "gzip" : "identity";
  if (seen.size < mostSeen && header.length < 100) seen.set(header, found);
  return found;
}

/** Browsers send a handful of them; strangers may send others. */
const seen = new Map<string, Encoding>();
const mostSeen = 200;
