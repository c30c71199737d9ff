import type { Prisma } from "../../generated/prisma/client.ts";
import type { Transaction } from "../database/prisma.ts";
import { fail } from "../errors.ts";
import type { Role } from "../policies/actor.ts";

/** Somebody who may sign in, as the editorial door tells it. */
export interface Person {
  id: string;
  email: string;
  name: string;
  role: Role;
  countries: string[];
  locale: string;
  twoFactorEnabled: boolean;
  /** Has no way in yet: no password, no passkey, no provider. */
  invited: boolean;
  /** ISO 8601. */
  createdAt: string;
  deactivatedAt: string | null;
}

const include = { _count: { select: { accounts: true, passkeys: true } } } as const;

/** People who fit, by name. */
export async function findPeople(tx: Transaction, where: Prisma.UserWhereInput): Promise<Person[]> {
  const users = await tx.user.findMany({ where, include, orderBy: [{ name: "asc" }, { id: "asc" }] });
  return users.map((user) => ({
    id: user.id,
    email: user.email,
    name: user.name,
    role: user.role,
    countries: user.countries,
    locale: user.locale,
    twoFactorEnabled: user.twoFactorEnabled ?? false,
    invited: user._count.accounts + user._count.passkeys === 0,
    createdAt: user.createdAt.toISOString(),
    deactivatedAt: user.deactivatedAt?.toISOString() ?? null,
  }));
}

/** One person by id. Fails with NOT_FOUND. */
export async function findPerson(tx: Transaction, id: string): Promise<Person> {
  const [person] = await findPeople(tx, { id });
  return person ?? fail("NOT_FOUND", { en: "Nobody has that id.", es: "Nadie tiene ese id." });
}

/** Locks somebody until the transaction ends, and all admins: who else is one must not change meanwhile. Fails with NOT_FOUND. */
export async function lockPerson(tx: Transaction, id: string): Promise<Person> {
  await tx.$queryRaw`SELECT id FROM editorial."user" WHERE id = ${id} OR role = 'ADMIN' ORDER BY id FOR UPDATE`;
  return findPerson(tx, id);
}
