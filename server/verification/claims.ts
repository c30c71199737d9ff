import type { OrganizationDocument } from "../organizations/document.ts";
import { fingerprint } from "./fingerprint.ts";
import { type ClaimKind, type IntervalDays, intervalKey, usualDays } from "./intervals.ts";

/** One checkable statement of a document, with what it says and how long a verification of it counts. */
export interface DocumentClaim {
  id: string;
  kind: ClaimKind;
  fingerprint: string;
  intervalDays: number;
  /** Presence, phones, emails, addresses and hours decide how fresh the organization is. */
  critical: boolean;
}

const legalAidSlug = "legal-aid";

/** That an organization is there says so of this one. */
const presencePrint = (organizationId: string) => fingerprint("PRESENCE", [organizationId]);

/**
 * The fingerprint of a check that was made of a claim of another organization, which has become part of this one: who was
 * there then is this one now. What other claims say does not depend on whose they are.
 */
export function asMadeOf(organizationId: string, madeOf: string, print: string): string {
  return madeOf !== organizationId && print === presencePrint(madeOf) ? presencePrint(organizationId) : print;
}

/** All claims of a document, presence first, each with its interval out of `days`. */
export function claimsOf(document: OrganizationDocument, days: IntervalDays = usualDays): DocumentClaim[] {
  const legalAid =
    document.helps.includes(legalAidSlug) || document.entries.some((entry) => entry.section === legalAidSlug);
  const claim = (
    id: string,
    kind: ClaimKind,
    says: readonly unknown[],
    key = intervalKey(kind),
  ): DocumentClaim => ({
    id,
    kind,
    fingerprint: fingerprint(kind, says),
    intervalDays: days[key],
    critical: kind !== "LINK" && kind !== "CONTACT",
  });
  return [
    claim(document.presence.id, "PRESENCE", [document.id]),
    ...document.locations.map((at) =>
      claim(at.id, "ADDRESS", [
        at.kind,
        at.address1,
        at.address2,
        at.city,
        at.state,
        at.postalCode,
        at.country,
        at.asPublished,
      ]),
    ),
    ...document.phones.map((phone) =>
      claim(
        phone.id,
        "PHONE",
        [phone.number, phone.number ? null : phone.asPublished, phone.extension, phone.type],
        intervalKey("PHONE", { phoneType: phone.type, legalAid }),
      ),
    ),
    ...document.emails.map((email) => claim(email.id, "EMAIL", [email.address ?? email.asPublished])),
    ...document.links.map((link) => claim(link.id, "LINK", [link.kind, link.url])),
    ...document.schedules.map((hours) =>
      claim(hours.id, "SCHEDULE", [hours.days, hours.opens, hours.closes]),
    ),
    ...document.contacts.map((person) => claim(person.id, "CONTACT", [person.name, person.role])),
  ];
}
