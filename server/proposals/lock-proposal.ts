import type { Proposal } from "../../generated/prisma/client.ts";
import type { Transaction } from "../database/prisma.ts";
import { fail } from "../errors.ts";
import { isUuid } from "../organizations/is-uuid.ts";
import type { LoadedOrganization } from "../organizations/load-documents.ts";
import { lockOrganizations } from "../organizations/locks/lock-organizations.ts";

/**
 * Locks a proposal to the transaction's end, and the organization that it is about; that one first, as every verb
 * does. NOT_FOUND where there is no such proposal.
 */
export async function lockProposal(
  tx: Transaction,
  id: string,
): Promise<{ proposal: Proposal; organization: LoadedOrganization | null }> {
  const found = isUuid(id) ? await tx.proposal.findUnique({ where: { id } }) : null;
  if (!found) fail("NOT_FOUND", { en: "No proposal has that id.", es: "Ninguna propuesta tiene ese id." });
  const { organizationId } = found;
  const [organization] = organizationId ? await lockOrganizations(tx, [organizationId]) : [];
  await tx.$queryRaw`SELECT FROM editorial.proposal WHERE id = ${id}::uuid FOR UPDATE`;
  return {
    proposal: await tx.proposal.findUniqueOrThrow({ where: { id } }),
    organization: organization ?? null,
  };
}

const decided = {
  ACCEPTED: {
    en: "Somebody has decided this already: it is accepted.",
    es: "Alguien ya lo decidió: está aceptada.",
  },
  PARTLY_ACCEPTED: {
    en: "Somebody has decided this already: it is accepted in part.",
    es: "Alguien ya lo decidió: está aceptada en parte.",
  },
  REJECTED: {
    en: "Somebody has decided this already: it is rejected.",
    es: "Alguien ya lo decidió: está rechazada.",
  },
};

/** Stops with WRONG_STATE where somebody has decided already. */
export function requireOpen({ status }: Proposal): void {
  if (status !== "OPEN") fail("WRONG_STATE", decided[status]);
}
