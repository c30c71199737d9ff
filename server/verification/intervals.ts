import type { PhoneType } from "../organizations/document.ts";

/** What has an interval of its own: each kind of claim, and apart from other phones those on which a life may hang. */
export const intervalKeys = [
  "PRESENCE",
  "ADDRESS",
  "PHONE",
  "URGENT_PHONE",
  "EMAIL",
  "LINK",
  "SCHEDULE",
  "CONTACT",
] as const;
export type IntervalKey = (typeof intervalKeys)[number];
export type ClaimKind = Exclude<IntervalKey, "URGENT_PHONE">;
export const claimKinds = intervalKeys.filter((key): key is ClaimKind => key !== "URGENT_PHONE");

/** For how many days a verification counts. */
export type IntervalDays = Record<IntervalKey, number>;

/** The days with which a directory begins, until an admin sets others. */
export const usualDays: IntervalDays = {
  PRESENCE: 365,
  ADDRESS: 365,
  PHONE: 180,
  URGENT_PHONE: 90,
  EMAIL: 365,
  LINK: 365,
  SCHEDULE: 180,
  CONTACT: 180,
};

/** Which interval a claim has: hotlines and the phones of legal aid are urgent and fall due sooner than other phones. */
export function intervalKey(
  kind: ClaimKind,
  { phoneType, legalAid }: { phoneType?: PhoneType; legalAid?: boolean } = {},
): IntervalKey {
  return kind === "PHONE" && (legalAid || phoneType === "HOTLINE") ? "URGENT_PHONE" : kind;
}
