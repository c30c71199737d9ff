import type { OrganizationDocument } from "../organizations/document.ts";
import { claimsOf } from "./claims.ts";
import type { IntervalDays } from "./intervals.ts";
import { affirms, deciding, type Verification } from "./standing.ts";

interface Known {
  verifications: readonly Verification[];
  days: IntervalDays;
  /** When it had been asked about its entry often enough, and had never answered. */
  unconfirmedSince: Date | null;
}

/**
 * Since when an organization stands unconfirmed: it was asked and never answered, and nobody was told since that it is there.
 * Nothing is cleared by a verification, and so taking it back, a merge and its undoing come out right by themselves. Pure.
 */
export function unconfirmedSince(
  document: OrganizationDocument,
  { verifications, days, unconfirmedSince: since }: Known,
): Date | null {
  if (since === null) return null;
  const presence = claimsOf(document, days).find(({ id }) => id === document.presence.id)!;
  const last = deciding(presence, verifications);
  return last && affirms(last) && last.recordedAt > since ? null : since;
}
