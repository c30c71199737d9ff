import type { OrganizationDocument } from "../organizations/document.ts";
import { claimsOf } from "./claims.ts";
import { dueAt } from "./freshness.ts";
import type { IntervalDays } from "./intervals.ts";
import { affirms, deciding, type Verification, type VerificationMethod } from "./standing.ts";

/** What is known of one claim's truth. Times are ISO 8601 in UTC. */
export interface ClaimClock {
  id: string;
  /** When it was last verified and held, how, and when that stops counting; null while it does not stand verified. */
  verifiedAt: string | null;
  verifiedVia: VerificationMethod | null;
  dueAt: string | null;
  /** When a check found it wrong, and nothing has decided otherwise since; it then counts as never verified. */
  foundWrongAt: string | null;
}

/** The clocks of an organization and of its claims. */
export interface Clocks {
  byClaim: Map<string, ClaimClock>;
  /** Since when every critical claim stands verified; null while one does not. */
  verifiedAt: string | null;
  /** When the first critical claim falls due; null while one does not stand verified. */
  nextDueAt: string | null;
  /** How many claims were found wrong. */
  foundWrong: number;
}

/** Reads the clocks off what was verified. Pure: the same at any time; freshness comes with the moment of reading. */
export function clocksOf(
  document: OrganizationDocument,
  verifications: readonly Verification[],
  days: IntervalDays,
): Clocks {
  const byClaim = new Map<string, ClaimClock>();
  const critical: ClaimClock[] = [];
  let foundWrong = 0;
  for (const claim of claimsOf(document, days)) {
    const clock = clockOf(claim.id, deciding(claim, verifications), claim.intervalDays);
    byClaim.set(claim.id, clock);
    if (claim.critical) critical.push(clock);
    if (clock.foundWrongAt !== null) foundWrong += 1;
  }
  return {
    byClaim,
    verifiedAt: earliest(critical.map((clock) => clock.verifiedAt)),
    nextDueAt: earliest(critical.map((clock) => clock.dueAt)),
    foundWrong,
  };
}

function clockOf(id: string, last: Verification | null, days: number): ClaimClock {
  const at = last?.verifiedAt.toISOString() ?? null;
  if (!last || !affirms(last))
    return { id, verifiedAt: null, verifiedVia: null, dueAt: null, foundWrongAt: at };
  return {
    id,
    verifiedAt: at,
    verifiedVia: last.method,
    dueAt: dueAt(last.verifiedAt, days).toISOString(),
    foundWrongAt: null,
  };
}

/** The earliest of ISO times, or null as soon as one is missing. */
function earliest(times: (string | null)[]): string | null {
  return times.includes(null) ? null : ((times as string[]).sort()[0] ?? null);
}
