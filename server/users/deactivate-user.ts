import { revokeKeysOf } from "../api-keys/revoke-keys-of.ts";
import type { Work } from "../editorial/work.ts";
import { authorize } from "../policies/law.ts";
import { userPolicy } from "../policies/user.ts";
import { keepAnAdmin } from "./keep-an-admin.ts";
import { findPerson, lockPerson, type Person } from "./person.ts";

/**
 * Keeps somebody out from now on: sessions, letters and challenges end, and so do the keys that the person made;
 * history keeps the name. Fails with NOT_FOUND, FORBIDDEN, or WRONG_STATE for the last admin.
 */
export async function deactivateUser({ tx, actor, now }: Work, { id }: { id: string }): Promise<Person> {
  const before = await lockPerson(tx, id);
  authorize(userPolicy, "deactivate", actor, before);
  if (before.deactivatedAt) return before;
  await keepAnAdmin(tx, () => tx.user.update({ where: { id }, data: { deactivatedAt: now } }));
  await tx.session.deleteMany({ where: { userId: id } });
  await tx.signInToken.deleteMany({ where: { value: id } });
  await revokeKeysOf(tx, id, { now });
  return findPerson(tx, id);
}
