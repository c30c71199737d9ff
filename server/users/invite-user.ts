import { addPerson, type NewPerson } from "./add-person.ts";
import { type Invited, type Inviting, invite } from "./invitations.ts";

/** Invites somebody, with a letter after the commit. Fails with BAD_INPUT, also for an address that is known, or FORBIDDEN. */
export function inviteUser(
  context: Inviting,
  args: NewPerson & { requestId?: string | null },
): Promise<Invited> {
  return invite(context, "inviteUser", args, (work) => addPerson(work, args));
}
