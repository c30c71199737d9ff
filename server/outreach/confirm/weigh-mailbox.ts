import type { Transaction } from "../../database/prisma.ts";
import type { OrganizationDocument } from "../../organizations/document.ts";
import type { LoadedOrganization } from "../../organizations/load-documents.ts";
import { claimsOf } from "../../verification/claims.ts";
import { type Doubt, doubtOf, type OpenFinding } from "./belief.ts";
import type { EntryAsked, LetterAsked } from "./find-letter.ts";

/** Why the mailbox of a letter cannot be believed about an organization, which the caller has locked; null where it can. */
export async function weighMailbox(
  tx: Transaction,
  { document, verifications, days }: LoadedOrganization,
  { letter, entry, now }: { letter: LetterAsked; entry: EntryAsked; now: Date },
): Promise<Doubt | null> {
  const kept = await tx.claim.findUnique({
    where: { id: entry.claimId },
    select: { collapsedInto: true },
  });
  // In a merge it may have fallen together with one that says the same.
  const id = kept?.collapsedInto ?? entry.claimId;
  const claim = claimsOf(document, days).find((each) => each.id === id);
  const email = document.emails.find((each) => each.id === id);
  const findings = await tx.$queryRaw<OpenFinding[]>`
    SELECT code AS rule, severity, claim_id AS "claimId" FROM editorial.finding
    WHERE organization_id = ${document.id}::uuid AND resolved_by IS NULL AND NOT dismissed
      AND (snoozed_until IS NULL OR snoozed_until <= ${now.toISOString().slice(0, 10)}::date)`;
  return doubtOf({
    address: letter.address,
    claim: claim && email ? { ...claim, address: email.address } : null,
    verifications,
    findings,
    hosts: hostsOf(document),
    now,
  });
}

/** On which domain each link and mailbox is. */
function hostsOf({ emails, links }: OrganizationDocument): Map<string, string> {
  return new Map([
    ...emails.flatMap(({ id, address }) =>
      address ? [[id, address.slice(address.lastIndexOf("@") + 1).toLowerCase()] as const] : [],
    ),
    ...links.flatMap(({ id, url }) =>
      url && URL.canParse(url) ? [[id, new URL(url).hostname] as const] : [],
    ),
  ]);
}
