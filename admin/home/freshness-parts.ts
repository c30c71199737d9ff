/** How many are how fresh, as the door counts them. */
export interface FreshnessCounts {
  verified: number;
  dueSoon: number;
  overdue: number;
  neverVerified: number;
}

/** The four, best first, as bars are read; each with the door's word for it, and its color in the theme. */
export const freshnessParts = [
  { key: "verified", freshness: "VERIFIED", color: "success.main" },
  { key: "dueSoon", freshness: "DUE_SOON", color: "warning.main" },
  { key: "overdue", freshness: "OVERDUE", color: "error.main" },
  { key: "neverVerified", freshness: "NEVER_VERIFIED", color: "action.disabled" },
] as const satisfies { key: keyof FreshnessCounts; freshness: string; color: string }[];

/** The address of the list that shows what a filter of organizations finds. */
export function listPath(filter: Record<string, unknown>): string {
  return `/organizations?filter=${encodeURIComponent(JSON.stringify(filter))}`;
}
