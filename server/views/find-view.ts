import type { SavedView } from "../../generated/prisma/client.ts";
import type { Transaction } from "../database/prisma.ts";
import { fail } from "../errors.ts";
import { isUuid } from "../organizations/is-uuid.ts";

/** The view of an id, whoever's it is. Fails with NOT_FOUND. */
export async function findView(tx: Transaction, id: string): Promise<SavedView> {
  const found = isUuid(id) ? await tx.savedView.findUnique({ where: { id } }) : null;
  return (
    found ??
    fail("NOT_FOUND", {
      en: "No view has that id; it may have been removed.",
      es: "Ninguna vista tiene ese id; quizá se quitó.",
    })
  );
}
