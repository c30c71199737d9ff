import { recordEvent } from "../audit/record-event.ts";
import type { Work } from "../editorial/work.ts";
import { authorize } from "../policies/law.ts";
import { userPolicy } from "../policies/user.ts";
import { findPerson, lockPerson, type Person } from "./person.ts";

/** Lets somebody in again, who has to sign in anew. Fails with NOT_FOUND, or FORBIDDEN. */
export async function reactivateUser(work: Work, { id }: { id: string }): Promise<Person> {
  const { tx, actor } = work;
  const before = await lockPerson(tx, id);
  authorize(userPolicy, "deactivate", actor, before);
  await tx.user.update({ where: { id }, data: { deactivatedAt: null } });
  if (before.deactivatedAt) {
    // One that began in the very moment of the deactivation must not live again.
    await tx.session.deleteMany({ where: { userId: id } });
    await recordEvent(work, { action: "REACTIVATED", subject: "USER", subjectId: id });
  }
  return findPerson(tx, id);
}
