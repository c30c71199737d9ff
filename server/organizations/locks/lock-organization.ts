import type { Transaction } from "../../database/prisma.ts";
import { fail } from "../../errors.ts";
import { isUuid } from "../is-uuid.ts";
import type { LoadedOrganization } from "../load-documents.ts";
import { refuseMerged } from "../merging/refuse-merged.ts";
import { lockOrganizations } from "./lock-organizations.ts";

/**
 * Locks one organization to the transaction's end and loads it; NOT_FOUND where there is none, and MERGED where it is
 * part of another one by now.
 */
export async function lockOrganization(tx: Transaction, id: string): Promise<LoadedOrganization> {
  const [loaded] = isUuid(id) ? await lockOrganizations(tx, [id]) : [];
  if (!loaded)
    fail("NOT_FOUND", { en: "No organization has that id.", es: "Ninguna organización tiene ese id." });
  refuseMerged(loaded);
  return loaded;
}
