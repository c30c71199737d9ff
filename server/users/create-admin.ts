import { randomUUID } from "node:crypto";
import { recordEvent } from "../audit/record-event.ts";
import { holdDirectory } from "../database/hold-directory.ts";
import type { Database, Transaction } from "../database/prisma.ts";
import { hashPassword } from "./hash-password.ts";
import { normalizeEmail, normalizeName } from "./people.ts";
import { setPassword } from "./set-password.ts";

export interface NewAdmin {
  email: string;
  name: string;
  password: string;
  locale?: string;
}

/**
 * Makes somebody an admin who signs in with this password; who is known by the address is that person, made admin.
 * `allowed` is asked inside the transaction; where it says no, nothing is written and the answer is false.
 */
export async function createAdmin(
  db: Database,
  { email, name, password, locale = "en" }: NewAdmin,
  now: Date,
  allowed: (tx: Transaction) => Promise<boolean>,
): Promise<boolean> {
  const hashed = await hashPassword(password);
  return db.$transaction(async (tx) => {
    await holdDirectory(tx, "together");
    if (!(await allowed(tx))) return false;
    const where = { email: normalizeEmail(email) };
    const known = await tx.user.findUnique({ where, select: { id: true } });
    const said = { role: "ADMIN" as const, countries: [], deactivatedAt: null };
    const { id } = await tx.user.upsert({
      where,
      create: {
        id: randomUUID(),
        email: normalizeEmail(email),
        name: normalizeName(name),
        locale,
        createdAt: now,
        ...said,
      },
      update: { name: normalizeName(name), ...said },
    });
    await setPassword(tx, id, hashed);
    const action = known ? "ROLE_CHANGED" : "CREATED";
    await recordEvent(
      { tx, now, actor: { reference: "system" } },
      { action, subject: "USER", subjectId: id },
    );
    return true;
  });
}
