import type { Work } from "../editorial/work.ts";
import { authorize } from "../policies/law.ts";
import { proposalPolicy } from "../policies/proposal.ts";
import { checkWords } from "./check-words.ts";
import { lockProposal, requireOpen } from "./lock-proposal.ts";
import type { DecidedProposal } from "./proposal.refs.ts";
import { proposalRecord } from "./proposed-changes.ts";

export interface RejectProposal {
  id: string;
  reason: string;
  requestId?: string | null;
}

/** Turns down what somebody proposed, with the reason; nothing else changes. */
export async function rejectProposal(
  { tx, actor, now }: Work,
  { id, reason }: RejectProposal,
): Promise<Omit<DecidedProposal, "edition">> {
  const { proposal, organization } = await lockProposal(tx, id);
  authorize(proposalPolicy, "decide", actor, proposalRecord(proposal, organization));
  requireOpen(proposal);
  await tx.proposal.update({
    where: { id },
    data: {
      status: "REJECTED",
      decidedBy: actor.reference,
      decidedAt: now,
      reason: checkWords(reason, "reason"),
    },
  });
  return { proposalId: id, organizationId: proposal.organizationId, revision: null, merged: [] };
}
