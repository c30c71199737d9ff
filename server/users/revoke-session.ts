import type { Work } from "../editorial/work.ts";
import { fail } from "../errors.ts";
import { authorize } from "../policies/law.ts";
import { sessionPolicy } from "../policies/session.ts";

/** Ends a session; whoever uses it is a stranger from the next request on. Fails with NOT_FOUND, or FORBIDDEN. */
export async function revokeSession({ tx, actor }: Work, { id }: { id: string }): Promise<{ id: string }> {
  const session = await tx.session.findUnique({ where: { id }, include: { user: true } });
  if (!session)
    fail("NOT_FOUND", {
      en: "No session has that id; it may have ended already.",
      es: "Ninguna sesión tiene ese id; quizá ya terminó.",
    });
  const { userId, user } = session;
  authorize(sessionPolicy, "revoke", actor, { userId, countries: user.countries });
  await tx.session.deleteMany({ where: { id } });
  return { id };
}
