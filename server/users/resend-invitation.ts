import { fail } from "../errors.ts";
import { authorize } from "../policies/law.ts";
import { userPolicy } from "../policies/user.ts";
import { type Invited, type Inviting, invite } from "./invitations.ts";
import { lockPerson } from "./person.ts";

/** Writes to somebody again who has not come in yet; the link of the last letter ends. Fails with NOT_FOUND, WRONG_STATE, or FORBIDDEN. */
export function resendInvitation(
  context: Inviting,
  args: { id: string; requestId?: string | null },
): Promise<Invited> {
  return invite(context, "resendInvitation", args, async ({ tx, actor }) => {
    const user = await lockPerson(tx, args.id);
    authorize(userPolicy, "invite", actor, user);
    if (user.deactivatedAt)
      fail("WRONG_STATE", {
        en: "The account is deactivated. Let the person in again first.",
        es: "La cuenta está desactivada. Primero deja que la persona vuelva a entrar.",
      });
    if (!user.invited)
      fail("WRONG_STATE", {
        en: "The person has come in already, and can ask for a new password.",
        es: "La persona ya entró, y puede pedir una contraseña nueva.",
      });
    return user;
  });
}
