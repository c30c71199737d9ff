import { recordEvent } from "../audit/record-event.ts";
import { makeResetToken, welcomeUrl } from "../auth/links.ts";
import type { EditorialContext } from "../editorial/context.ts";
import type { Work } from "../editorial/work.ts";
import { invitationLetter } from "../letters/invitation.ts";
import { toLocale } from "../locales.ts";
import type { Person } from "./person.ts";

/** How somebody was invited: `mailed` is null where this request only repeats one that was answered. */
export interface Invited {
  user: Person;
  mailed: boolean | null;
}

export type Inviting = Pick<EditorialContext, "run" | "mailer" | "baseUrl">;

/** How long an invitation works. */
const days = 7;

/** Runs a verb that finds whom to invite, and sends the letter after the commit. */
export async function invite(
  { run, mailer, baseUrl }: Inviting,
  verb: string,
  args: { requestId?: string | null },
  find: (work: Work) => Promise<Person>,
): Promise<Invited> {
  let mailed: boolean | null = null;
  const { user } = await run(verb, args, async (work) => {
    const user = await find(work);
    await recordEvent(work, { action: "INVITED", subject: "USER", subjectId: user.id });
    const token = await makeResetToken(work.tx, { userId: user.id, hours: days * 24, now: work.now });
    work.afterCommit(async () => {
      mailed = false;
      const letter = { to: user.email, name: user.name, from: work.actor.name, days };
      const url = welcomeUrl(baseUrl, token);
      await mailer.send(invitationLetter({ ...letter, url, locale: toLocale(user.locale) }));
      mailed = true;
    });
    return { user };
  });
  return { user, mailed };
}
