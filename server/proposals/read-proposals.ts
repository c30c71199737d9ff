import type { Prisma, Proposal } from "../../generated/prisma/client.ts";
import { toMoment } from "../dates.ts";
import type { EditorialContext } from "../editorial/context.ts";
import { isUuid } from "../organizations/is-uuid.ts";
import { proposalPolicy } from "../policies/proposal.ts";
import { fromCursor, toCursor } from "../public/reading/cursor.ts";
import { toPage } from "../public/reading/page.ts";
import { decidableProposals } from "./decidable-proposals.ts";

type Reader = Pick<EditorialContext, "db" | "actor">;

export interface ProposalFilter {
  status?: Proposal["status"] | null;
  decided?: boolean | null;
  organizationId?: string | null;
  mayDecide?: boolean | null;
}

export interface ProposalList {
  edges: { cursor: string; node: Proposal }[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  totalCount: number;
}

interface ListArguments {
  filter?: ProposalFilter | null;
  first?: number | null;
  after?: string | null;
}

/** In what order proposals stand, and how their cursors name it. */
interface ProposalOrder {
  name: "PROPOSALS" | "DECIDED_PROPOSALS";
  by: Prisma.ProposalOrderByWithRelationInput[];
  keyOf(proposal: Proposal): Date;
  beyond(key: Date, id: string): Prisma.ProposalWhereInput;
}

const longestWaiting: ProposalOrder = {
  name: "PROPOSALS",
  by: [{ proposedAt: "asc" }, { id: "asc" }],
  keyOf: ({ proposedAt }) => proposedAt,
  beyond: (proposedAt, id) => ({ OR: [{ proposedAt: { gt: proposedAt } }, { proposedAt, id: { gt: id } }] }),
};

const latestDecided: ProposalOrder = {
  name: "DECIDED_PROPOSALS",
  by: [{ decidedAt: "desc" }, { id: "desc" }],
  keyOf: ({ decidedAt }) => decidedAt!,
  beyond: (decidedAt, id) => ({ OR: [{ decidedAt: { lt: decidedAt } }, { decidedAt, id: { lt: id } }] }),
};

/**
 * One page of the proposals that the actor may see: the longest waiting first, or the latest decided where the decided
 * ones are asked for. Fails with BAD_PAGE_SIZE, BAD_CURSOR.
 */
export async function listProposals(
  context: Reader,
  { filter, ...page }: ListArguments,
): Promise<ProposalList> {
  const { db, actor } = context;
  const { size, from } = toPage(page);
  const fits = (key: string | number, id: string) => toMoment(String(key)) !== null && isUuid(id);
  const order = filter?.decided ? latestDecided : longestWaiting;
  const place = from && fromCursor(from.cursor, order.name, "after", fits);
  const where: Prisma.ProposalWhereInput = {
    AND: [
      proposalPolicy.rows(actor),
      toWhere(filter ?? {}),
      filter?.mayDecide ? await decidableProposals(context) : {},
    ],
  };
  const beyond = place && order.beyond(new Date(place.key), place.id);
  const rows = await db.proposal.findMany({
    where: beyond ? { AND: [where, beyond] } : where,
    orderBy: order.by,
    take: size + 1,
  });
  return {
    edges: rows.slice(0, size).map((node) => ({
      cursor: toCursor({ order: order.name, key: order.keyOf(node).toISOString(), id: node.id }),
      node,
    })),
    hasNextPage: rows.length > size,
    hasPreviousPage: from !== null,
    totalCount: await db.proposal.count({ where }),
  };
}

/** One proposal that the actor may see; null where there is none. */
export async function findProposal({ db, actor }: Reader, id: string): Promise<Proposal | null> {
  if (!isUuid(id)) return null;
  return db.proposal.findFirst({ where: { AND: [proposalPolicy.rows(actor), { id }] } });
}

function toWhere({ status, decided, organizationId }: ProposalFilter): Prisma.ProposalWhereInput {
  if (organizationId != null && !isUuid(organizationId)) return { id: { in: [] } };
  return {
    status: status ?? undefined,
    decidedAt: decided == null ? undefined : decided ? { not: null } : null,
    organizationId: organizationId ?? undefined,
  };
}
