import type { OrganizationDocument } from "../../organizations/document.ts";
import type { KeptFinding } from "../kept-finding.ts";

/**
 * Whether a document still gives the link, the mailbox, or a mailbox in the domain, that was noticed something of outside.
 * What is about none of them is nothing to tell by. Pure.
 */
export function isStillGiven(
  { claimId, evidence }: Pick<KeptFinding, "claimId" | "evidence">,
  { links, emails }: OrganizationDocument,
): boolean {
  const { url, domain, mailbox } = evidence;
  if (url === undefined && domain === undefined && mailbox === undefined) return true;
  return (
    links.some(({ id, url: given }) => id === claimId && given === url) ||
    emails.some(
      ({ id, address }) =>
        id === claimId &&
        [address, address?.split("@")[1]].some((part) => part?.toLowerCase() === (mailbox ?? domain)),
    )
  );
}
