import { locks } from "../../database/locks.ts";
import type { Transaction } from "../../database/prisma.ts";
import type { LoadedOrganization } from "../load-documents.ts";
import { lockOrganizations } from "./lock-organizations.ts";

/**
 * Locks the id of an organization that is to be made, to the transaction's end; gives the organization where somebody
 * was quicker, locked too, and else null. Taken before all other locks.
 */
export async function lockNew(tx: Transaction, id: string): Promise<LoadedOrganization | null> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${locks.newOrganizations}::int, hashtext(${id}))`;
  const [found] = await lockOrganizations(tx, [id]);
  return found ?? null;
}
