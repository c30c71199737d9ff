import type { Prisma } from "../../generated/prisma/client.ts";
import type { EditorialContext } from "../editorial/context.ts";
import { proposalPolicy } from "../policies/proposal.ts";
import { isEditor } from "../policies/roles.ts";
import { proposalRecord } from "./proposed-changes.ts";

type Reader = Pick<EditorialContext, "db" | "actor">;

/**
 * The open proposals that the actor may decide, as a condition: the law's, for whom a country limits in terms of the
 * organization's entries. Where a new organization would stand only its changes say; of those each is looked at.
 */
export async function decidableProposals({ db, actor }: Reader): Promise<Prisma.ProposalWhereInput> {
  if (!isEditor(actor)) return { id: { in: [] } };
  if (actor.countries.length === 0) return { status: "OPEN" };
  const added = await db.proposal.findMany({
    where: { status: "OPEN", organizationId: null },
    select: { id: true, status: true, changes: true },
  });
  const own = { countryCode: { in: [...actor.countries] } };
  const decided = added.filter((proposal) =>
    proposalPolicy.verbs.decide!.may(actor, proposalRecord(proposal, null)),
  );
  return {
    status: "OPEN",
    OR: [
      { organization: { entries: { some: own, every: own } } },
      { id: { in: decided.map(({ id }) => id) } },
    ],
  };
}

/** How many open proposals wait for the actor: to be decided or, of contributors, those of their own. */
export async function countOpenProposals(context: Reader): Promise<number> {
  const { db, actor } = context;
  const where = isEditor(actor) ? await decidableProposals(context) : { status: "OPEN" as const };
  return db.proposal.count({ where: { AND: [proposalPolicy.rows(actor), where] } });
}
