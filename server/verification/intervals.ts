import type { PhoneType } from "../organizations/document.ts";

export type ClaimKind = "PRESENCE" | "ADDRESS" | "PHONE" | "EMAIL" | "LINK" | "SCHEDULE" | "CONTACT";

const days: Record<ClaimKind, number> = {
  PRESENCE: 365,
  ADDRESS: 365,
  PHONE: 180,
  EMAIL: 365,
  LINK: 365,
  SCHEDULE: 180,
  CONTACT: 180,
};

/** Numbers on which a life may hang fall due sooner. */
const urgentPhoneDays = 90;

/**
 * How many days a verification of a claim counts: 90 for a hotline and for legal aid's phones,
 * 180 for other phones, hours and persons, 365 for presence, emails, links and addresses.
 */
export function intervalDays(
  kind: ClaimKind,
  { phoneType, legalAid }: { phoneType?: PhoneType; legalAid?: boolean } = {},
): number {
  return kind === "PHONE" && (legalAid || phoneType === "HOTLINE") ? urgentPhoneDays : days[kind];
}
