import { createHash } from "node:crypto";

/**
 * The fingerprint of what a claim says: SHA-256, in hex, over its checkable fields in a fixed order.
 * Two claims that say the same have the same one; ids, order and labels do not count.
 */
export function fingerprint(kind: string, says: readonly unknown[]): string {
  return createHash("sha256")
    .update(JSON.stringify([kind, ...says.map((value) => value ?? null)]))
    .digest("hex");
}
