import type { ConfirmAnswer } from "../../../generated/prisma/client.ts";
import type { EditorialContext } from "../../editorial/context.ts";
import { together } from "../../editorial/together.ts";

const byProposal = together(async ({ db }: Pick<EditorialContext, "db">, ids: string[]) => {
  const answers = await db.confirmAnswer.findMany({ where: { proposalId: { in: ids } } });
  return new Map<string, ConfirmAnswer | null>(answers.map((answer) => [answer.proposalId!, answer]));
}, null);

/** The answer that a proposal came of; null for one that somebody else made. Those of many are read together. */
export function answerOf(
  context: Pick<EditorialContext, "db">,
  proposalId: string,
): Promise<ConfirmAnswer | null> {
  return byProposal(context, proposalId);
}
