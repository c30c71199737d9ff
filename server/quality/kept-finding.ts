import type { Words } from "../locales.ts";
import type { Evidence, Repair, Severity } from "./finding.ts";

export const findingSources = ["RULE", "CHECK", "PERSON", "DUPLICATE"] as const;
export type FindingSource = (typeof findingSources)[number];

export const findingStates = ["OPEN", "SNOOZED", "DISMISSED", "RESOLVED"] as const;
export type FindingState = (typeof findingStates)[number];

/** A finding as something outside the document noticed it; the organization is named, because no document is at hand. */
export interface Reported {
  organizationId: string;
  rule: string;
  severity: Severity;
  path: string;
  claimId: string | null;
  /** The other organization where it is about two. */
  otherId?: string | null;
  evidence: Evidence;
  title: Words;
  /** Null where the rule's own says it all. */
  explanation: Words | null;
  repair: Repair | null;
}

/** How a finding stands that is kept already: what comparing with what is noticed now needs of it. */
export interface KeptFinding extends Reported {
  id: string;
  source: FindingSource;
  fingerprint: string;
  lastSeenAt: Date;
  dismissed: boolean;
  /** The day from which it is open again (YYYY-MM-DD). */
  snoozedUntil: string | null;
  /** Who says that it is gone, `bySystem` where it went by itself; null while it is there. */
  resolvedBy: string | null;
}

/** Who resolves what is gone by itself. */
export const bySystem = "system";

/** How a finding stands at a moment: the clock alone opens a snoozed one again, at the beginning of its day (UTC). */
export function stateOf(
  { dismissed, snoozedUntil, resolvedBy }: Pick<KeptFinding, "dismissed" | "snoozedUntil" | "resolvedBy">,
  now: Date,
): FindingState {
  if (resolvedBy !== null) return "RESOLVED";
  if (dismissed) return "DISMISSED";
  return snoozedUntil !== null && snoozedUntil > now.toISOString().slice(0, 10) ? "SNOOZED" : "OPEN";
}
