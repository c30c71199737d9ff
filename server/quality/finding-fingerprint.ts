import { createHash } from "node:crypto";
import type { Evidence } from "./finding.ts";

/**
 * The fingerprint of what was noticed, where, and on what evidence: half of a SHA-256, as the database keeps it (a UUID).
 * What is noticed again with the same one is the same finding; words and severity do not count.
 */
export function fingerprintOf(rule: string, path: string, evidence: Evidence): string {
  const facts = Object.entries(evidence).sort(([one], [other]) => (one < other ? -1 : 1));
  return createHash("sha256")
    .update(JSON.stringify([rule, path, facts]))
    .digest("hex")
    .slice(0, 32)
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
