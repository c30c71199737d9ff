import { createHash, randomBytes } from "node:crypto";

/** A key as its holder sends it, what is kept of it, and the beginning by which a person recognizes it. */
export interface Secret {
  key: string;
  hash: string;
  start: string;
}

/** Makes a key of 32 random bytes: too long to be guessed, so that one plain hash is enough to keep it. */
export function makeSecret(): Secret {
  const key = `posada_${randomBytes(32).toString("base64url")}`;
  return { key, hash: hashKey(key), start: key.slice(0, "posada_".length + 4) };
}

/** SHA-256 of a key, hex: what is kept of it. */
export function hashKey(key: string): string {
  return createHash("sha256").update(key).digest("hex");
}
