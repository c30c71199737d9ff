/** How fresh a claim or an organization is, worst first. */
export const freshnessOrder = ["NEVER_VERIFIED", "OVERDUE", "DUE_SOON", "VERIFIED"] as const;
export type Freshness = (typeof freshnessOrder)[number];

/** A claim is due soon in the last 30 days of its interval. */
export const dueSoonDays = 30;

const dayLength = 24 * 60 * 60 * 1000;

/** Freshness at `now` from the time at which the last verification stops counting; null means never verified. */
export function freshness(dueAt: Date | null, now: Date): Freshness {
  if (dueAt === null) return "NEVER_VERIFIED";
  const left = dueAt.getTime() - now.getTime();
  if (left <= 0) return "OVERDUE";
  return left <= dueSoonDays * dayLength ? "DUE_SOON" : "VERIFIED";
}

/** When the freshness of what is due at `dueAt` next becomes another by the clock alone; null: never again. */
export function nextStep(dueAt: Date, now: Date): Date | null {
  const due = dueAt.getTime();
  const soon = due - dueSoonDays * dayLength;
  const next = now.getTime() < soon ? soon : due;
  return next > now.getTime() ? new Date(next) : null;
}

/** When a verification made at `verifiedAt` stops counting. */
export function dueAt(verifiedAt: Date, intervalDays: number): Date {
  return new Date(verifiedAt.getTime() + intervalDays * dayLength);
}
