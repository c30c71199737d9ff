import type { DocumentClaim } from "./claims.ts";
import { dueAt, dueSoonDays } from "./freshness.ts";
import { affirms, decidingOnes, type Verification } from "./standing.ts";

/** By how many more or fewer claims stand so from a month's first moment (UTC) on than before it. */
export interface FreshnessStep {
  /** The month's first day. */
  month: string;
  verified: number;
  dueSoon: number;
  overdue: number;
}

/**
 * How the claims have stood in months gone by, and will while nobody checks them again: by the checks of what they say
 * now, each of which counts until the next one. Only months in which something changes are told, in order. Pure.
 */
export function freshnessSteps(
  claims: readonly DocumentClaim[],
  verifications: readonly Verification[],
): FreshnessStep[] {
  const steps = new Map<string, FreshnessStep>();
  const stood = (how: "verified" | "dueSoon" | "overdue", from: Date, until: Date | null) => {
    const [first, next] = [from, until].map((at) => at && monthAfter(at));
    if (first === next) return;
    for (const [month, by] of [
      [first, 1],
      [next, -1],
    ] as const) {
      if (!month) continue;
      const step = steps.get(month) ?? { month, verified: 0, dueSoon: 0, overdue: 0 };
      step[how] += by;
      steps.set(month, step);
    }
  };
  for (const claim of claims) {
    const made = decidingOnes(claim, verifications);
    for (const [index, check] of made.entries()) {
      if (!affirms(check)) continue;
      const from = check.verifiedAt;
      // The newest comes first.
      const next = made[index - 1]?.verifiedAt ?? null;
      const due = earlier(dueAt(from, claim.intervalDays), next);
      const soon = earlier(later(from, dueAt(from, claim.intervalDays - dueSoonDays)), next);
      stood("verified", from, soon);
      stood("dueSoon", soon, due);
      stood("overdue", due, next);
    }
  }
  return [...steps.values()]
    .filter(({ verified, dueSoon, overdue }) => verified !== 0 || dueSoon !== 0 || overdue !== 0)
    .sort((one, other) => (one.month < other.month ? -1 : 1));
}

const earlier = (at: Date, other: Date | null) => (other && other < at ? other : at);
const later = (at: Date, other: Date) => (other > at ? other : at);

/** The first day of the first month that does not begin before the moment. */
function monthAfter(at: Date): string {
  const begun = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), 1));
  if (begun < at) begun.setUTCMonth(begun.getUTCMonth() + 1);
  return begun.toISOString().slice(0, 10);
}
