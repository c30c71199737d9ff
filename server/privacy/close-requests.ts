import type { Work } from "../editorial/work.ts";
import type { Hit } from "./find-hits.ts";

interface Purged {
  hits: readonly Hit[];
  organizations: string[];
  message: string;
}

/**
 * Closes what would bring back what is removed, or tell it: proposals that have a term are rejected, and answers kept for
 * retries lose the hash of what was asked, so that a retry from before is refused.
 */
export async function closeRequests(
  { tx, actor, now }: Work,
  { hits, organizations, message }: Purged,
): Promise<void> {
  const keysIn = (table: string) => hits.filter((hit) => hit.table === table);
  const proposals = keysIn("editorial.proposal").filter(({ column }) => column === "changes");
  await tx.proposal.updateMany({
    where: { id: { in: proposals.map(({ key }) => key) }, status: "OPEN" },
    data: { status: "REJECTED", reason: message, decidedBy: actor.reference, decidedAt: now },
  });
  const answers = keysIn("editorial.request").map(({ key }) => key);
  await tx.$executeRaw`
    UPDATE editorial.request SET input_hash = ''
    WHERE actor || '/' || request_id = ANY(${answers}) OR answer->>'organizationId' = ANY(${organizations})`;
}
