import { createHash, randomBytes } from "node:crypto";

/** As many as nobody guesses, ever. */
const tokenBytes = 32;

/** A link's secret, and the hash of it that is kept; the secret itself stands in the letter alone. */
export function makeToken(): { token: string; hash: string } {
  const token = randomBytes(tokenBytes).toString("base64url");
  return { token, hash: hashToken(token) };
}

/** The hash by which a secret is looked up: where it stands tells nothing about how much of it was right. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
