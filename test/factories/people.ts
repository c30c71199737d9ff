import { randomUUID } from "node:crypto";
import type { Database } from "../../server/database/prisma.ts";
import type { Role } from "../../server/policies/actor.ts";
import { hashPassword } from "../../server/users/hash-password.ts";
import { setPassword } from "../../server/users/set-password.ts";

export interface TestPerson {
  id: string;
  email: string;
  password: string;
}

let hashed: Promise<string> | null = null;

/** The password of every person made here; hashed once, because hashing is slow on purpose. */
export const password = "correct horse battery staple";

/** Somebody who signs in with an address and a password; without a way in yet when `invited`. */
export async function makePerson(
  db: Database,
  {
    invited = false,
    ...given
  }: Partial<{
    email: string;
    name: string;
    role: Role;
    countries: string[];
    locale: string;
    invited: boolean;
  }> = {},
): Promise<TestPerson> {
  const id = randomUUID();
  const email = `person-${id.slice(0, 8)}@example.org`;
  const user = await db.user.create({
    data: { id, email, name: "Ana Test", role: "EDITOR", locale: "en", ...given },
  });
  if (!invited) {
    hashed ??= hashPassword(password);
    await setPassword(db, id, await hashed);
  }
  return { id, email: user.email, password };
}
