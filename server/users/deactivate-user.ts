import { revokeKeysOf } from "../api-keys/revoke-keys-of.ts";
import { recordEvent } from "../audit/record-event.ts";
import type { Work } from "../editorial/work.ts";
import { authorize } from "../policies/law.ts";
import { userPolicy } from "../policies/user.ts";
import { keepAnAdmin } from "./keep-an-admin.ts";
import { findPerson, lockPerson, type Person } from "./person.ts";

/**
 * Keeps somebody out from now on: sessions, letters and challenges end, and so do the keys that the person made;
 * history keeps the name. Fails with NOT_FOUND, FORBIDDEN, or WRONG_STATE for the last admin.
 */
export async function deactivateUser(work: Work, { id }: { id: string }): Promise<Person> {
  const { tx, actor, now } = work;
  const before = await lockPerson(tx, id);
  authorize(userPolicy, "deactivate", actor, before);
  if (before.deactivatedAt) return before;
  await keepAnAdmin(tx, () => tx.user.update({ where: { id }, data: { deactivatedAt: now } }));
  await tx.session.deleteMany({ where: { userId: id } });
  await tx.signInToken.deleteMany({ where: { value: id } });
  await revokeKeysOf(work, id);
  await recordEvent(work, { action: "DEACTIVATED", subject: "USER", subjectId: id });
  return findPerson(tx, id);
}
