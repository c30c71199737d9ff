import { isDeepStrictEqual } from "node:util";
import { revokeKeysOf } from "../api-keys/revoke-keys-of.ts";
import { recordEvent } from "../audit/record-event.ts";
import type { Work } from "../editorial/work.ts";
import { fail } from "../errors.ts";
import type { Role } from "../policies/actor.ts";
import { authorize } from "../policies/law.ts";
import { userPolicy } from "../policies/user.ts";
import { keepAnAdmin } from "./keep-an-admin.ts";
import { checkPerson } from "./people.ts";
import { findPerson, lockPerson, type Person } from "./person.ts";

export interface RoleChange {
  id: string;
  role: Role;
  countries?: readonly string[] | null;
}

/**
 * Changes what somebody may do, and where, from the next request on; keys that the person made and that may more than
 * that are revoked. Fails with NOT_FOUND, BAD_INPUT, FORBIDDEN, or WRONG_STATE for the last admin.
 */
export async function changeRole(work: Work, { id, role, countries }: RoleChange): Promise<Person> {
  const { tx, actor } = work;
  const before = await lockPerson(tx, id);
  const after = { role, countries: [...new Set(countries ?? [])] };
  authorize(userPolicy, "changeRole", actor, before);
  authorize(userPolicy, "changeRole", actor, { id, ...after });
  const problems = checkPerson(after);
  if (problems.length > 0) fail("BAD_INPUT", undefined, problems);
  await keepAnAdmin(tx, () => tx.user.update({ where: { id }, data: after }));
  await revokeKeysOf(work, id, after);
  const changes = (["role", "countries"] as const)
    .map((path) => ({ path, from: before[path], to: after[path] }))
    .filter(({ from, to }) => !isDeepStrictEqual(from, to));
  if (changes.length > 0)
    await recordEvent(work, { action: "ROLE_CHANGED", subject: "USER", subjectId: id, changes });
  return findPerson(tx, id);
}
