import type { Proposal } from "../../generated/prisma/client.ts";
import { builder } from "../editorial/builder.ts";

/** A proposal as it is kept; its fields are in `proposal.type.ts`. */
export const ProposalRef = builder.objectRef<Proposal>("Proposal");

/** What deciding a proposal came to; a rejected one has no revision. */
export interface DecidedProposal {
  proposalId: string;
  organizationId: string | null;
  revision: number | null;
  edition: number;
  /** Paths of changes by others since that were kept. */
  merged: string[];
}

export const DecidedProposalRef = builder.objectRef<DecidedProposal>("DecidedProposal");

export const KeptProposalRef = builder.objectRef<{ proposalId: string }>("KeptProposal");
