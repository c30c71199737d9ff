/** A check of a claim, as far as it matters for how the claim stood. */
export interface KeptCheck {
  outcome: string;
  method: string;
  verifiedAt: string;
  recordedAt: string;
  /** Whether it speaks of what the claim says there. */
  counts: boolean;
}

/** The newest check that was known at a moment, and speaks of what the claim said then; null where there was none. Pure. */
export function lastCheck<Check extends KeptCheck>(checks: readonly Check[], until: string): Check | null {
  const known = checks.filter(
    ({ recordedAt, counts }) => counts && Date.parse(recordedAt) <= Date.parse(until),
  );
  return known.reduce<Check | null>(
    (last, check) => (last && Date.parse(last.verifiedAt) >= Date.parse(check.verifiedAt) ? last : check),
    null,
  );
}
