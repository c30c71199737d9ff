import type { OrganizationDocument } from "../organizations/document.ts";
import { claimsOf } from "./claims.ts";
import { clocksOf } from "./clocks.ts";
import { type FreshnessStep, freshnessSteps } from "./freshness-steps.ts";
import type { IntervalDays } from "./intervals.ts";
import type { Verification } from "./standing.ts";

/** What an organization's clocks are reckoned from. */
export interface ClockSource {
  document: OrganizationDocument;
  verifications: readonly Verification[];
  days: IntervalDays;
}

/** What is kept beside claims, so that many are counted without reading documents. */
export interface ClaimClocks {
  /** When each claim that stands in the document falls due (ISO 8601), by its id; null while it does not stand verified. */
  dueAt: Map<string, string | null>;
  steps: FreshnessStep[];
}

/** What should be kept beside an organization's claims. Pure. */
export function claimClocks({ document, verifications, days }: ClockSource): ClaimClocks {
  const { byClaim } = clocksOf(document, verifications, days);
  return {
    dueAt: new Map([...byClaim.values()].map(({ id, dueAt }) => [id, dueAt])),
    steps: freshnessSteps(claimsOf(document, days), verifications),
  };
}
