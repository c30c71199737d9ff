import type { Transaction } from "../database/prisma.ts";
import { fail } from "../errors.ts";
import { hasAdmin } from "./has-admin.ts";

/** Writes something about people whose rows are locked; fails with WRONG_STATE where it would take away the last admin. */
export async function keepAnAdmin(tx: Transaction, write: () => Promise<unknown>): Promise<void> {
  const had = await hasAdmin(tx);
  await write();
  if (had && !(await hasAdmin(tx)))
    fail("WRONG_STATE", {
      en: "This is the last active admin for everywhere. Make somebody else one first.",
      es: "Es la última persona activa que administra todos los países. Primero dale ese papel a otra.",
    });
}
