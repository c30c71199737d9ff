import { dueAt } from "../../verification/freshness.ts";
import {
  affirms,
  decidingOnes,
  type Verification,
  type VerificationMethod,
} from "../../verification/standing.ts";

/** Why a mailbox cannot be believed: it is not given any more, nobody has checked it otherwise, or something is suspect. */
export type Doubt = "MAILBOX_GONE" | "NOT_VERIFIED" | "SUSPECT";

/** An open finding about the organization, as far as it decides about a mailbox. */
export interface OpenFinding {
  rule: string;
  severity: string;
  claimId: string | null;
}

/** A mailbox that was written to, by the claim by which it was its organization's, and what is known of it today. */
export interface WrittenTo {
  /** In small letters. */
  address: string;
  /** What the claim says today; null where nobody says it any more. */
  claim: { id: string; fingerprint: string; intervalDays: number; address: string | null } | null;
  verifications: readonly Verification[];
  /** Open findings about its organization. */
  findings: readonly OpenFinding[];
  /** The organization's links and other mailboxes, by claim, with their hosts. */
  hosts: ReadonlyMap<string, string>;
  now: Date;
}

/**
 * Ways by which somebody else has found out whose a mailbox is. Who answers from it speaks for themselves, and a machine
 * cannot tell who reads it.
 */
const independent: readonly VerificationMethod[] = ["PHONE", "WEBSITE", "VISIT"];

/** What looks from outside notice of a domain that may have changed hands, or be nobody's. */
const suspectDomains = [
  "EMAIL_DOMAIN_DEAD",
  "EMAIL_DOMAIN_SUSPECT",
  "EMAIL_BOUNCED",
  "LINK_PARKED",
  "LINK_HIJACKED",
  "LINK_BROKEN",
  "LINK_SUSPECT",
];

/**
 * Whether what is said from a mailbox counts as said by the organization: null where it does, else why not. A mailbox can
 * be lost; so it must have been checked by another way, still be due to count, and nothing suspect may be open about it or
 * its domain. Pure.
 */
export function doubtOf({ address, claim, verifications, findings, hosts, now }: WrittenTo): Doubt | null {
  if (claim?.address?.toLowerCase() !== address) return "MAILBOX_GONE";
  const decided = decidingOnes(claim, verifications);
  const checked = decided.find(({ method }) => independent.includes(method));
  const counts =
    checked !== undefined &&
    affirms(checked) &&
    affirms(decided[0]!) &&
    dueAt(checked.verifiedAt, claim.intervalDays) > now;
  if (!counts) return "NOT_VERIFIED";
  const domain = address.slice(address.lastIndexOf("@") + 1);
  const ofDomain = (claimId: string | null) => {
    const host = claimId === null ? undefined : hosts.get(claimId);
    return host !== undefined && (host === domain || host.endsWith(`.${domain}`));
  };
  const isSuspect = ({ rule, severity, claimId }: OpenFinding) =>
    (claimId === claim.id && severity !== "NOTE") || (suspectDomains.includes(rule) && ofDomain(claimId));
  return findings.some(isSuspect) ? "SUSPECT" : null;
}
