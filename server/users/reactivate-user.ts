import type { Work } from "../editorial/work.ts";
import { authorize } from "../policies/law.ts";
import { userPolicy } from "../policies/user.ts";
import { findPerson, lockPerson, type Person } from "./person.ts";

/** Lets somebody in again, who has to sign in anew. Fails with NOT_FOUND, or FORBIDDEN. */
export async function reactivateUser({ tx, actor }: Work, { id }: { id: string }): Promise<Person> {
  const before = await lockPerson(tx, id);
  authorize(userPolicy, "deactivate", actor, before);
  await tx.user.update({ where: { id }, data: { deactivatedAt: null } });
  // One that began in the very moment of the deactivation must not live again.
  if (before.deactivatedAt) await tx.session.deleteMany({ where: { userId: id } });
  return findPerson(tx, id);
}
