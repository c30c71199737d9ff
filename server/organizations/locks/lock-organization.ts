import type { Transaction } from "../../database/prisma.ts";
import { fail } from "../../errors.ts";
import { isUuid } from "../is-uuid.ts";
import type { LoadedOrganization } from "../load-documents.ts";
import { lockOrganizations } from "./lock-organizations.ts";

/** Locks one organization to the transaction's end and loads it; NOT_FOUND where there is none. */
export async function lockOrganization(tx: Transaction, id: string): Promise<LoadedOrganization> {
  const [loaded] = isUuid(id) ? await lockOrganizations(tx, [id]) : [];
  return (
    loaded ??
    fail("NOT_FOUND", { en: "No organization has that id.", es: "Ninguna organización tiene ese id." })
  );
}
