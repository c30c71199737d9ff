import { join } from "node:path";
import { createMailer } from "../../mail/create-mailer.ts";
import { sendLetters } from "../../outreach/send-letters.ts";
import { type Command, takeNoMore, withStore } from "../command.ts";
import { sayProblem } from "../say-problem.ts";

export const letters: Command = {
  usage: "letters",
  summary:
    "Send the letters to organizations that are due, remind those that have not answered, and try their other mailboxes; some at a time, as the server does by itself.",
  run: async (context) => {
    takeNoMore(context);
    const { smtpUrl, mailFrom: from, home, baseUrl } = context.environment;
    const now = () => new Date();
    return withStore(context, async (_store, db) => {
      const mailer = createMailer({ smtpUrl, from, outbox: join(home, "outbox"), now });
      try {
        const run = await sendLetters({ db, mailer, baseUrl, now, onLateFailure: sayProblem });
        context.print(
          `${run.sent} letters sent, ${run.failed} not taken this time, ${run.uncertain} uncertain; ${run.queued} reminders put in line, ${run.unconfirmed} organizations unconfirmed from now on.`,
        );
        return run.failed + run.uncertain > 0 ? 1 : 0;
      } finally {
        await mailer.close();
      }
    });
  },
};
