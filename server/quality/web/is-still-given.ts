import type { OrganizationDocument } from "../../organizations/document.ts";
import type { KeptFinding } from "../kept-finding.ts";

/**
 * Whether a document still gives the link, or a mailbox in the domain, that a look outside noticed something of. What is
 * about neither is nothing to tell by. Pure.
 */
export function isStillGiven(
  { claimId, evidence }: Pick<KeptFinding, "claimId" | "evidence">,
  { links, emails }: OrganizationDocument,
): boolean {
  const { url, domain } = evidence;
  if (url === undefined && domain === undefined) return true;
  return (
    links.some(({ id, url: given }) => id === claimId && given === url) ||
    emails.some(({ id, address }) => id === claimId && address?.split("@")[1]?.toLowerCase() === domain)
  );
}
